import { isDate } from '../../core/base/cell';
import { openWithTopic } from '../../core/escalations/same-topic';
import { caseOf } from '../../core/escalations/state';
import { joinedTopics } from '../../core/escalations/topics';
import type { MailingPorts } from '../../core/ports';
import type { PanelCommands } from '../panel-api';
import { done, type Result } from '../result';
import { rowByRef } from '../row-refs';
import type { SameTopic } from './api';
import { type Cases, readCases } from './cases';

type Check = PanelCommands['escalations.checkTopic'];

/** What a person should know of a topic before it is sent (acta 10). Of a tab that cannot be read the form tells. */
export function checkTopic(ports: MailingPorts, { topic, resends }: Check['request']): Result<Check['answer']> {
  const joined = joinedTopics(topic);
  const cases = readCases(ports);
  if (!cases.ok) return done({ joined, same: [] });
  const resent = resends && rowByRef(cases.value, resends);
  return done({ joined, same: sameTopics(cases.value, topic, resent ? caseOf(resent.values) : '') });
}

/** Open escalations with that topic. @param except No. of the case that is sent again; '' */
export const sameTopics = (cases: Cases, topic: string, except: string): SameTopic[] =>
  openWithTopic(cases.rows, cases.standing, topic, except).map(({ values }) => ({
    number: values.number.trim(),
    topic: values.topic,
    agent: values.agent,
    sentOn: isDate(values.sentOn) ? values.sentOn.day : '',
    state: cases.standing(values).state,
  }));

import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Words } from '../kit/words';
import { SameTopics } from './same-topics';
import type { TopicCheck } from './topic-check';

interface TopicQuestionProps {
  readonly check: TopicCheck;
  readonly today: string;
  readonly onSeparate: () => void;
  readonly onOne: () => void;
}

/** What the server says of the topic: that it joins several, or that somebody has asked already. */
export function TopicQuestion({ check: { joined, isOne, same }, today, onSeparate, onOne }: TopicQuestionProps) {
  return (
    <div class="escalation__notices">
      {joined.length > 1 && !isOne && (
        <div data-focus="question">
          <Notice kind="warning" title={`Este asunto une ${joined.length} temas`}>
            <ul class="escalation__list">
              {joined.map((topic) => (
                <li key={topic}>
                  <Words text={topic} />
                </li>
              ))}
            </ul>
            <p>Cada tema va en un correo (acta 10). Queda el primero y los demás esperan su turno.</p>
            <div class="escalation__answers">
              <Button onClick={onSeparate}>Enviar por separado</Button>
              <Button look="quiet" onClick={onOne}>
                Es un solo tema
              </Button>
            </div>
          </Notice>
        </div>
      )}
      {same.length > 0 && <SameTopics same={same} today={today} />}
    </div>
  );
}

import { fold, foldName } from '../base/fold';
import { caseOf, type EscalationRow, isSettled, type Standing, statedIn } from './state';

/**
 * The rows that still wait for an answer on the same topic (acta 10: each topic has one mail).
 * @param except No. of the case that is asked again; ''
 */
export function openWithTopic<Row extends { readonly values: EscalationRow }>(
  rows: readonly Row[],
  standing: (row: EscalationRow) => Standing,
  topic: string,
  except: string,
): Row[] {
  const asked = foldName(topic);
  if (asked === '') return [];
  return rows.filter(
    ({ values }) =>
      foldName(values.topic) === asked &&
      (except === '' || caseOf(values) !== fold(except)) &&
      !isSettled(statedIn(values)) &&
      !isSettled(standing(values).state),
  );
}

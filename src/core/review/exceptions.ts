import type { Cell } from '../base/cell';
import { foldName } from '../base/fold';
import type { Layout } from '../base/recognise';
import { hashOf, keyText } from '../base/row-key';
import { tabKinds } from '../base/tabs';
import type { Rule } from '../rules/rule';

/** Findings that a person accepted as they are: key → reason. Plain data: it goes through the cache. */
export type Exceptions = Readonly<Record<string, string>>;

/** That a person accepted a finding as it is, and why. */
export interface Accepted {
  readonly key: string;
  readonly reason: string;
}

/**
 * The name under which a finding is accepted: the tab, the rule, the case of the row and the cells that the rule
 * judged. It stays when the row moves or another of its cells is edited; it changes, and the finding returns, when
 * one of the judged cells does.
 * @param column key of the finding's column
 */
export function exceptionKey(tab: string, layout: Layout, rule: Rule, column: string, cells: readonly Cell[]): string {
  const keys = [...tabKinds[layout.kind].identity, ...rule.needs.flat(), column];
  const texts = keys.map((key) => keyText(cells[layout.at.get(key) ?? -1] ?? ''));
  return `${rule.id}:${hashOf([foldName(tab), column, ...texts])}`;
}

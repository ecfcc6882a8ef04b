import type { Ports } from '../core/ports';
import type { CommandName, PanelCommands } from './panel-api';
import type { Result } from './result';
import { count, object, type Shape, textUpTo } from './shape';

/** How a request of the panels must look, and what answers it. */
export interface Command<Name extends CommandName> {
  readonly shape: Shape<PanelCommands[Name]['request']>;
  run(ports: Ports, request: PanelCommands[Name]['request']): Result<PanelCommands[Name]['answer']>;
}

/** Those commands of `panel-api.ts`. */
export type CommandTable<Names extends CommandName> = { readonly [Name in Names]: Command<Name> };

export const text = textUpTo(1_000);
/** As long as a cell of Sheets can be. */
export const cellText = textUpTo(50_000);
export const nothing = object({});
export const rowRef = object({ tab: text, row: count, rowKey: text });

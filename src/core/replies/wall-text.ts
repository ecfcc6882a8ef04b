import { isAnswered, isWallOnly } from '../base/agent-row';
import type { AgentRow } from '../base/tabs';

/** What everybody reads, and the cell that holds it. */
export interface WallText {
  readonly column: 'wallReply' | 'reply';
  /** As it is written in the cell. */
  readonly text: string;
}

/**
 * What a row says was written on the wall: Respuesta muro; without it Respuesta where Canal is exactly Muro. null:
 * nothing, or nobody can tell.
 */
export function wallText(row: Pick<AgentRow, 'wallReply' | 'reply' | 'channel'>): WallText | null {
  const { wallReply } = row;
  if (isAnswered({ reply: wallReply })) return { column: 'wallReply', text: wallReply };
  return isWallOnly(row) && isAnswered(row) ? { column: 'reply', text: row.reply } : null;
}

const NETWORK_WORD = /^\s*(?:twitter\b|facebook\b|x(?=\s*[:\n–—-]))[\s:;,.–—-]*/i;

/** Without the register's own word before the text (acta 14): nobody reads it on the wall. */
export const withoutNetworkWord = (text: string): string => text.replace(NETWORK_WORD, '');

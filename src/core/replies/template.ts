import { type Network, networkOf } from '../base/agent-row';
import { isDate } from '../base/cell';
import type { TabRow } from '../base/tabs';
import type { Day } from '../calendar/day';
import { writtenWords } from './words';

/** A piece of a template: text that stays, or the name of a `{{blank}}` that the agent fills. */
export type Piece = { readonly fixed: string } | { readonly blank: string };

/** A reply of PLANTILLAS (acta 33). */
export interface Template {
  /** Its Clave; without one its Nombre, or its first words. */
  readonly key: string;
  /** null: for both. */
  readonly network: Network | null;
  readonly pieces: readonly Piece[];
  /** First and last day in force; null is open. */
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Reads a row of PLANTILLAS. */
export function templateOf(row: TabRow<'templates'>): Template {
  return {
    key: row.key.trim() || row.name.trim() || writtenWords(row.text).slice(0, 5).join(' '),
    network: networkOf(row),
    pieces: piecesOf(row.text),
    from: isDate(row.validFrom) ? row.validFrom.day : null,
    until: isDate(row.validUntil) ? row.validUntil.day : null,
  };
}

const BLANK = /\{\{([^{}]*)\}\}/;

/** The pieces of a template's text, in order; blanks are named without their braces and outer space. */
export function piecesOf(text: string): readonly Piece[] {
  return text
    .split(BLANK)
    .map((piece, index): Piece => (index % 2 === 0 ? { fixed: piece } : { blank: piece.trim() }))
    .filter((piece) => !('fixed' in piece) || piece.fixed !== '');
}

/** May a reply of that network and day come from it. Of a day or a network that nobody noted every template may. */
export function inForce({ network, from, until }: Template, on: Network | null, day: Day | null): boolean {
  if (network !== null && on !== null && network !== on) return false;
  return day === null || ((from === null || from <= day) && (until === null || day <= until));
}

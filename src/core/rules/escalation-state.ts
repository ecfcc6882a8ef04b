import { PROOFS } from '../escalations/proofs';
import { type EscalationState, isSettled, standingsIn, statedIn } from '../escalations/state';
import { bookRule, IN_ORDER } from './rule';

/** Reported or not, it is overdue. */
const isBeyond = (stated: EscalationState, state: EscalationState) => stated === 'Reportado' && state === 'Vencido';

export const escalationState = bookRule({
  id: 'escalation-state',
  acta: '9',
  tab: 'escalations',
  severity: 'warning',
  summary: 'El Estado de un escalamiento no es el que dicen sus fechas.',
  needs: ['sentOn', 'status'],
  messages: {
    empty: { text: 'Falta el Estado: por sus fechas es «{state}» (acta 9). Escríbalo.', missing: true },
    other: { text: 'El Estado dice «{stated}»: por sus fechas es «{state}» (acta 9). Cámbielo.' },
    unproved: {
      text: 'El Estado dice «{stated}», pero falta {proof}: por sus fechas es «{state}» (acta 9). Complete la fila o cambie el Estado.',
    },
  },
  prepare({ rows }, context) {
    const standing = standingsIn(rows, context);
    return (row) => {
      const { state } = standing(row);
      if (state === null) return IN_ORDER;
      const finding = { column: 'status', fix: state } as const;
      const stated = row.status.trim();
      if (stated === '') return [{ ...finding, message: 'empty', data: { state } }];
      const said = statedIn(row);
      if (said === null || said === state) return IN_ORDER;
      if (said === 'open' && !isSettled(state)) return IN_ORDER;
      const proof = said === 'open' || isSettled(state) || isBeyond(said, state) ? undefined : PROOFS[said];
      if (proof === undefined) return [{ ...finding, message: 'other', data: { stated, state } }];
      // Where the tab has no column for it, the word is all there is.
      if (!context.has(proof[0])) return IN_ORDER;
      return [{ ...finding, message: 'unproved', data: { stated, state, proof: proof[1] } }];
    };
  },
});

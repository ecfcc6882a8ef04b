import type { Way } from './case-runner';
import type { OpenForm } from './escalations-state';
import type { Round } from './threads';

export interface Choice {
  readonly words: string;
  readonly way: Way;
  /** The one that most people want. */
  readonly main?: boolean;
}

const SAVING = { answer: 'Guardar respuesta', file: 'Pasar a formulario', close: 'Cerrar el caso' };

/** The ways in which the open action can be done. */
export function choicesOf(
  { view }: Pick<Round, 'view'>,
  { action, report }: Pick<OpenForm, 'action' | 'report'>,
): readonly Choice[] {
  switch (action) {
    case 'answer':
    case 'file':
    case 'close':
      return [{ words: SAVING[action], way: 'mail', main: true }];
    case 'settle':
      return [
        { words: 'Sí salió', way: 'left' },
        { words: 'No salió', way: 'gone' },
      ];
    case 'report':
      if (view.unsettledReport !== null)
        return [
          { words: 'Sí salió', way: 'left' },
          ...(report === null ? [] : [{ words: 'No salió: enviar otra vez', way: 'again' } as const]),
        ];
      return [
        ...(report?.obstacle === null ? [{ words: 'Enviar reporte', way: 'mail', main: true } as const] : []),
        ...(report?.otherWay === false ? [] : [{ words: 'Ya lo reporté por otro medio', way: 'other' } as const]),
      ];
  }
}

import type { LoggedMail } from '../log/mails';
import { type Block, heading, list, paragraph } from '../mail/letter';
import { mailInWords } from './mail-words';

const MOST_UNSETTLED = 30;

export const PAUSING = paragraph(
  'Para pausar estos correos o ver desde qué cuenta salen: menú Base de gestión, «Recordatorios…».',
);

/** Spanish: who gets no mail yet because the quota does not allow it; nothing where everybody does. */
export const withoutQuota = (people: readonly string[]): Block[] =>
  people.length === 0
    ? []
    : [
        heading('Sin enviar por falta de cupo'),
        paragraph(
          'Al enviarse este correo, la cuenta no tenía cupo para escribir a estas personas. Se intenta otra vez más tarde; avíseles usted si es urgente.',
        ),
        list(...people),
      ];

/** The mails of which nobody knows whether they left; nothing where there is none. */
export const toBeSettled = (unsettled: readonly LoggedMail[]): Block[] =>
  unsettled.length === 0
    ? []
    : [
        heading('Correos por confirmar'),
        paragraph(
          'No se sabe si salieron. Quien los envió los busca en «Enviados» y lo dice en el panel «Escalamientos» o «Recordatorios».',
        ),
        list(...unsettled.slice(0, MOST_UNSETTLED).map(mailInWords)),
      ];

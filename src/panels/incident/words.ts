import type { IncidentMail, IncidentView } from '../../app/panel-api';
import { shortDay } from '../kit/days';
import type { Ended } from './incident-state';

/** What a kind of NOVEDADES is called in the panel. */
const KINDS: Readonly<Record<string, string>> = {
  DESCONEXIÓN: 'Desconexión',
  INTERNET: 'Internet',
  ENERGÍA: 'Energía',
  PERMISO: 'Permiso',
  AUSENCIA: 'Ausencia',
  OTRO: 'Otro',
};

/** «Energía»; what somebody typed by hand stays as it is. */
export const kindWord = (kind: string): string => KINDS[kind] ?? kind;

/** «hoy, desde las 08:30, sin terminar» */
export const whenWords = ({ day, hours }: IncidentView, today: string): string =>
  `${day === today ? 'hoy' : shortDay(day, today)}, ${hours}`;

/** How the mail stands, as a notice. */
export function mailNotice({ status }: IncidentMail): 'success' | 'info' | 'warning' {
  if (status === 'sent' || status === 'already') return 'success';
  return status === 'own' ? 'info' : 'warning';
}

/** Title of what came of the last thing that the person did. */
export function endedTitle(ended: Ended): string {
  switch (ended.type) {
    case 'registered':
      return 'Novedad registrada';
    case 'finished':
      return 'Hora de fin anotada';
    case 'undone':
      return 'Se deshizo';
    case 'failed':
      return ended.title;
  }
}

/** The same for who does not see the panel. */
export const endedWords = (ended: Ended): string =>
  [endedTitle(ended), ended.message, ended.type === 'registered' ? ended.mail.message : '']
    .filter((part) => part !== '')
    .join('. ');

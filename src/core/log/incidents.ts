import type { ReadRow } from '../base/rows';
import { parseDay } from '../calendar/day';
import type { IncidentReport } from '../incidents/report';
import { isIn, isOf, readDetail, textIn } from './entry';

/** What BITÁCORA calls a report of «Reportar novedad». */
export const INCIDENT = 'NOVEDAD';
export const REGISTERED = 'REGISTRADA';
/** Its rows are being taken out of NOVEDADES again. */
export const WITHDRAWING = 'DESHACIENDO';
export const WITHDRAWN = 'DESHECHA';

/** What a report says, in one form for all that say the same. */
export type ToldReport = Pick<IncidentReport, 'agent' | 'from' | 'to' | 'startsAt' | 'endsAt' | 'description'> & {
  readonly kind: string;
};

interface Registration {
  readonly report: ToldReport;
  /** How many rows it is in NOVEDADES. */
  readonly rowCount: number;
  /** What Registrada por says in them. */
  readonly signature: string;
  /** E-mail of who registered it. */
  readonly who: string;
}

/** A report of BITÁCORA. */
export interface LoggedReport extends Registration {
  /** Index of its row in BITÁCORA. */
  readonly index: number;
  readonly key: string;
  readonly state: 'standing' | 'withdrawing' | 'withdrawn';
}

/** Do both say the same. */
export const saysTheSame = (one: ToldReport, other: ToldReport): boolean =>
  one.agent === other.agent &&
  one.kind === other.kind &&
  one.from === other.from &&
  one.to === other.to &&
  one.startsAt === other.startsAt &&
  one.endsAt === other.endsAt &&
  one.description === other.description;

/** Detalle of a report; its names are Spanish for people who read the tab. */
export const incidentDetail = ({ report, rowCount, signature, who }: Registration): string =>
  JSON.stringify({
    agente: report.agent,
    tipo: report.kind,
    desde: report.from,
    hasta: report.to,
    minutoInicio: report.startsAt,
    minutoFin: report.endsAt,
    descripción: report.description,
    filas: rowCount,
    firma: signature,
    por: who,
  });

/** The reports of BITÁCORA, top to bottom; a row that somebody wrote over is passed over. */
export const readReports = (rows: readonly ReadRow<'log'>[]): LoggedReport[] =>
  rows.flatMap(({ index, values }) => {
    if (!isOf(values, INCIDENT) || values.key === '') return [];
    const detail = readDetail(values.detail);
    const [from, to] = [parseDay(textIn(detail, 'desde')), parseDay(textIn(detail, 'hasta'))];
    if (from === null || to === null) return [];
    const minutes = (value: unknown) => (typeof value === 'number' ? value : null);
    return {
      index,
      key: values.key,
      state: isIn(values, REGISTERED) ? 'standing' : isIn(values, WITHDRAWING) ? 'withdrawing' : 'withdrawn',
      report: {
        agent: textIn(detail, 'agente'),
        kind: textIn(detail, 'tipo'),
        from,
        to,
        startsAt: minutes(detail.minutoInicio),
        endsAt: minutes(detail.minutoFin),
        description: textIn(detail, 'descripción'),
      },
      rowCount: minutes(detail.filas) ?? 0,
      signature: textIn(detail, 'firma'),
      who: textIn(detail, 'por'),
    };
  });

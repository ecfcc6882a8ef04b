import { useId } from 'preact/hooks';
import type { Repeated } from '../../app/panel-api';
import { Notice } from '../kit/notice';
import { counted } from '../kit/spanish';
import type { OpenReport } from './import-state';
import type { DayOrder, Mapping } from './report/columns';
import { mustAsk } from './report/days';
import { TOP_LINES } from './report/table';
import { type Choice, SelectField } from './select-field';
import { encodingWords, orderWords } from './words';

interface MappingFormProps {
  readonly report: OpenReport;
  /** Lines that tell again of one agent, day and network. */
  readonly repeats: number;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onHeader: (index: number) => void;
  readonly onOrder: (order: DayOrder) => void;
  readonly onRepeated: (repeated: Repeated) => void;
}

const UNSET: Choice = { value: '', label: 'Elija…' };
const column = (value: string): number | null => (value === '' ? null : Number(value));

/** What each column of the report is: as its headers say, until the person says otherwise. */
export function MappingForm({ report, repeats, onMapping, onHeader, onOrder, onRepeated }: MappingFormProps) {
  const { table, mapping, encoding } = report;
  const headers = table.lines[table.header]?.cells ?? [];
  const first = table.lines[table.header + 1]?.cells ?? [];
  const columns = headers.map((header, index): Choice => {
    const example = (first[index] ?? '').trim();
    const name = header.trim() === '' ? `Columna ${index + 1}` : header.trim();
    return { value: String(index), label: example === '' ? cut(name) : `${cut(name)} (${cut(example)})` };
  });
  const needed = (value: unknown) => (value === null ? [UNSET, ...columns] : columns);
  return (
    <section class="mapping" aria-labelledby="columnas">
      <h2 id="columnas">Qué es cada columna</h2>
      {!table.recognised && (
        <Notice kind="warning" title="Este reporte tiene otro formato">
          <p>Sus encabezados no se reconocen. Diga qué es cada columna, o deje el archivo como está.</p>
        </Notice>
      )}
      {table.openQuote && (
        <Notice kind="warning" title="Unas comillas quedaron abiertas">
          <p>Puede haber filas mal leídas. Mire que estén todas antes de agregar.</p>
        </Notice>
      )}
      <SelectField
        label="Encabezados"
        value={String(table.header)}
        choices={table.lines.slice(0, TOP_LINES).map(({ number, cells }, index) => ({
          value: String(index),
          label: `Línea ${number}: ${cut(cells.filter((cell) => cell.trim() !== '').join(' · '))}`,
        }))}
        onChange={(value) => onHeader(Number(value))}
      />
      <SelectField
        label="Fecha"
        value={String(mapping.date ?? '')}
        choices={needed(mapping.date)}
        onChange={(value) => onMapping({ ...mapping, date: column(value) })}
      />
      <DateOrder report={report} onOrder={onOrder} />
      <SelectField
        label="Agente"
        value={String(mapping.agent ?? '')}
        choices={needed(mapping.agent)}
        onChange={(value) => onMapping({ ...mapping, agent: column(value) })}
      />
      <SelectField
        label="Red social"
        value={String(mapping.network)}
        choices={[
          { value: 'Facebook', label: 'Todo es Facebook' },
          { value: 'Twitter', label: 'Todo es Twitter' },
          ...columns,
        ]}
        onChange={(value) =>
          onMapping({ ...mapping, network: value === 'Facebook' || value === 'Twitter' ? value : Number(value) })
        }
      />
      <SelectField
        label="Gestionados"
        value={String(mapping.managed ?? '')}
        choices={[
          ...(mapping.managed === null ? [UNSET] : []),
          { value: 'rows', label: 'Cada fila es un caso' },
          ...columns,
        ]}
        onChange={(value) => onMapping({ ...mapping, managed: value === 'rows' ? value : column(value) })}
      />
      <SelectField
        label="Archivados"
        value={String(mapping.archived ?? '')}
        choices={[{ value: '', label: 'El reporte no los trae' }, ...columns]}
        hint={mapping.managed === 'rows' ? 'La columna que dice ARCHIVADO o Sí.' : undefined}
        onChange={(value) => onMapping({ ...mapping, archived: column(value) })}
      />
      {repeats > 0 && (
        <SelectField
          label="Filas repetidas"
          value={report.repeated}
          choices={[
            { value: 'sum', label: 'Se suman' },
            { value: 'last', label: 'Vale la última' },
          ]}
          hint={`${counted(repeats, 'fila repite', 'filas repiten')} agente, día y red.`}
          onChange={(value) => onRepeated(value === 'last' ? 'last' : 'sum')}
        />
      )}
      <p class="mapping__file quiet">{encodingWords(encoding, table.delimiter)}</p>
    </section>
  );
}

interface DateOrderProps {
  readonly report: OpenReport;
  readonly onOrder: (order: DayOrder) => void;
}

/** How 05/11 is read, where the file's dates do not say. */
function DateOrder({ report: { evidence, order }, onOrder }: DateOrderProps) {
  const name = useId();
  if (evidence === null || evidence.says === 'none' || evidence.says === 'dayFirst') return null;
  const asked = mustAsk(evidence);
  return (
    <fieldset class="mapping__order" data-asked={asked && order === null}>
      <legend>{asked ? '¿Va primero el día o el mes?' : 'Así se leen las fechas'}</legend>
      {(['dayFirst', 'monthFirst'] as const).map((each) => (
        <label key={each} class="check-box">
          <input type="radio" name={name} checked={order === each} onChange={() => onOrder(each)} />
          <span>{orderWords(each, evidence.example)}</span>
        </label>
      ))}
      {evidence.says === 'mixed' && (
        <p class="quiet">Unas solo se pueden leer de un modo y otras del otro: las demás quedan sin leer.</p>
      )}
    </fieldset>
  );
}

const LONGEST = 60;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

import { useState } from 'preact/hooks';
import type { ImportLine, Person } from '../../app/panel-api';
import { FilterTiles } from '../kit/filter-tiles';
import { Notice } from '../kit/notice';
import { counted, number } from '../kit/spanish';
import { Words } from '../kit/words';
import type { OpenReport, ShownPreview } from './import-state';
import { PreviewTable } from './preview-table';
import type { LineProblem } from './report/entries';
import { Strangers } from './strangers';
import { linesWords } from './words';

interface PreviewProps {
  readonly shown: ShownPreview;
  readonly report: OpenReport;
  readonly people: readonly Person[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (keys: readonly string[], on: boolean) => void;
  readonly onPerson: (name: string, person: string | null) => void;
}

type Shown = ImportLine['state'] | 'unread';

/** What the report would add, change and leave. */
export function Preview({ shown, report, people, ticked, onTick, onPerson }: PreviewProps) {
  const { read, view } = shown;
  const of = (state: ImportLine['state']) => view.lines.filter((line) => line.state === state);
  const sorted = { new: of('new'), different: of('different'), same: of('same') };
  const problems = problemsOf(shown);
  const counts = { ...mapCounts(sorted), unread: problems.length };
  const [asked, setAsked] = useState<Shown | null>(null);
  const first = (['new', 'different', 'unread', 'same'] as const).find((each) => counts[each] > 0) ?? 'new';
  const chosen = asked ?? first;
  const strangers = new Set([...report.people.keys(), ...view.strangers]);
  return (
    <div class="preview">
      <Strangers
        names={[...read.linesOf.keys()].filter((name) => strangers.has(name))}
        linesOf={read.linesOf}
        people={people}
        chosen={report.people}
        onChoose={onPerson}
      />
      {view.otherNetworks.length > 0 && (
        <Notice kind="info" title="Otras redes quedan por fuera">
          <ul>
            {view.otherNetworks.map((network) => (
              <li key={network}>
                <Words text={network} />: {linesWords(read.networkLines.get(network) ?? [])}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {view.notices.map((notice) => (
        <Notice key={notice} kind="warning" title={<Words text={notice} />} />
      ))}
      <FilterTiles
        label="Qué se muestra"
        value={chosen}
        onChange={setAsked}
        tiles={[
          { value: 'new', label: 'Nuevas', count: counts.new },
          { value: 'different', label: 'Distintas', count: counts.different },
          { value: 'same', label: 'Ya están', count: counts.same },
          { value: 'unread', label: 'Sin leer', count: counts.unread },
        ]}
      />
      {chosen === 'unread' ? (
        <Problems problems={problems} />
      ) : sorted[chosen].length === 0 ? (
        <p class="quiet import__more">{NONE[chosen]}</p>
      ) : (
        <>
          {chosen === 'different' && (
            <p class="quiet">Marque las que deben cambiar. Las demás quedan como están en INCONCERT.</p>
          )}
          <PreviewTable
            key={chosen}
            lines={sorted[chosen]}
            ticks={chosen === 'different' ? { keys: ticked, onTick } : null}
          />
        </>
      )}
    </div>
  );
}

const NONE: Readonly<Record<ImportLine['state'], string>> = {
  new: 'El reporte no trae cifras nuevas.',
  different: 'Ninguna cifra del reporte es distinta de la de INCONCERT.',
  same: 'Ninguna cifra del reporte está todavía en INCONCERT.',
};

const mapCounts = (sorted: Readonly<Record<ImportLine['state'], readonly ImportLine[]>>) => ({
  new: sorted.new.length,
  different: sorted.different.length,
  same: sorted.same.length,
});

/** Lines that are not read, and figures that nobody can have. */
function problemsOf({ read, view }: ShownPreview): readonly LineProblem[] {
  const unlikely = view.unlikely.map(({ agent, managed, archived }) => ({
    line: read.linesOf.get(agent)?.[0] ?? 0,
    problem: `la cifra de ${agent} no es posible (${number(Math.max(managed, archived ?? 0))})`,
  }));
  return [...read.problems, ...unlikely];
}

const MOST_PROBLEMS = 300;

function Problems({ problems }: { readonly problems: readonly LineProblem[] }) {
  if (problems.length === 0) return <p class="quiet import__more">Todas las líneas se leyeron.</p>;
  return (
    <>
      <p class="quiet">No se agregan. Corríjalas en el archivo y ábralo otra vez, o siga sin ellas.</p>
      <ul class="problems">
        {problems.slice(0, MOST_PROBLEMS).map(({ line, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they never move
          <li key={index}>
            <b>{`Línea ${line}:`}</b> <Words text={problem} />.
          </li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && (
        <p class="quiet import__more">{`Y ${counted(problems.length - MOST_PROBLEMS, 'línea', 'líneas')} más.`}</p>
      )}
    </>
  );
}

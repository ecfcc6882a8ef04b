import { useId } from 'preact/hooks';
import type { Person } from '../../app/panel-api';
import { Notice } from '../kit/notice';
import { counted } from '../kit/spanish';
import { visibleText } from '../kit/visible-text';
import { Words } from '../kit/words';
import { linesWords } from './words';

interface StrangersProps {
  /** Names of the report that AGENTES does not know, those that the person settled among them. */
  readonly names: readonly string[];
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
  readonly people: readonly Person[];
  readonly chosen: ReadonlyMap<string, string | null>;
  readonly onChoose: (name: string, person: string | null) => void;
}

const LEFT_OUT = '';

/** Names that mean nobody of AGENTES: whose they are, or that they stay out. */
export function Strangers({ names, linesOf, people, chosen, onChoose }: StrangersProps) {
  if (names.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={counted(
        names.length,
        'nombre no está en AGENTES, o es de varias personas',
        'nombres no están en AGENTES, o son de varias personas',
      )}
    >
      <p>Sus cifras quedan por fuera, salvo que diga de quién son.</p>
      <ul class="strangers">
        {names.map((name) => (
          <Stranger
            key={name}
            name={name}
            lines={linesOf.get(name) ?? []}
            people={people}
            person={chosen.get(name) ?? null}
            onChoose={(person) => onChoose(name, person)}
          />
        ))}
      </ul>
    </Notice>
  );
}

interface StrangerProps {
  readonly name: string;
  readonly lines: readonly number[];
  readonly people: readonly Person[];
  readonly person: string | null;
  readonly onChoose: (person: string | null) => void;
}

function Stranger({ name, lines, people, person, onChoose }: StrangerProps) {
  const id = useId();
  return (
    <li>
      <label for={id}>
        <b>
          <Words text={name.length > 80 ? `${name.slice(0, 80)}…` : name} />
        </b>{' '}
        <span class="quiet">{linesWords(lines)}</span>
      </label>
      <select
        class="form-field__control"
        id={id}
        value={person ?? LEFT_OUT}
        onChange={({ currentTarget: { value } }) => onChoose(value === LEFT_OUT ? null : value)}
      >
        <option value={LEFT_OUT}>No incluir</option>
        {people.map((each) => (
          <option key={each.person} value={each.person} dir="auto">
            {visibleText(each.name)}
          </option>
        ))}
      </select>
    </li>
  );
}

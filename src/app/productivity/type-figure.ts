import type { PlainCell } from '../../core/base/cell';
import type { Layout } from '../../core/base/recognise';
import { type Day, parseDay, shownDay } from '../../core/calendar/day';
import { figureOf } from '../../core/inconcert/figures';
import { rowOfFigure } from '../../core/inconcert/row-of-figure';
import type { EditPorts, Ports } from '../../core/ports';
import { mondayOf } from '../../core/productivity/periods';
import { personNamedIn } from '../../core/productivity/person-named';
import { rememberedBaseMap } from '../base-map';
import { makeFiguresTab, readFiguresTab } from '../inconcert/figures-tab';
import { done, type Result, refused } from '../result';
import type { ProductivityCommands } from './api';
import { correctFigure } from './correct-figure';
import { ownPosting } from './own-posting';

type Type = ProductivityCommands['productivity.typeFigure'];

/** Writes the person's own figure of Facebook for a day of this week into INCONCERT, and BITÁCORA keeps what it said. */
export function typeFigure(ports: Ports, { day: asked, figure, before }: Type['request']): Result<Type['answer']> {
  const managed = figureOf(figure);
  if (managed === null) return refused('Escriba la cifra de Facebook que da Inconcert: un número entero, 0 o mayor.');
  if (managed === undefined)
    return refused(`«${figure.trim()}» no es una cifra. Escriba un número entero, 0 o mayor, sin puntos ni comas.`);
  const today = ports.today();
  const day = parseDay(asked);
  if (day === null || day > today || day < mondayOf(today))
    return refused(
      `Aquí se escribe la cifra de hoy o de un día anterior de esta semana, desde el ${shownDay(mondayOf(today))}. Las demás se corrigen en la pestaña INCONCERT.`,
    );
  return ports.lock.alone(() => write(ports, { day, managed, before }));
}

interface Typed {
  readonly day: Day;
  readonly managed: number;
  readonly before: number | null;
}

function write(ports: EditPorts, { day, managed, before }: Typed): Result<Type['answer']> {
  const { workbook } = ports;
  const map = rememberedBaseMap(workbook, ports.cache);
  const own = ownPosting(ports, map);
  if (!own.ok) return own;
  const { posting, postings } = own.value;
  const { person, agent } = posting;
  if (!postings.some((each) => each.person === person && each.holdsOn(day)))
    return refused(`Según AGENTES, ${agent} no trabaja el ${shownDay(day)}. Pida a coordinación que lo corrija.`);
  const inconcert = readFiguresTab(workbook, map.facts.settings);
  if (!inconcert.ok) return inconcert;
  const { tab, layout, rows } = inconcert.value ?? makeFiguresTab(workbook);
  const personNamed = personNamedIn(postings);
  const row = rowOfFigure(rows, (name) => personNamed(name) === person, day);
  const now = row === null ? null : (figureOf(row.values.managed) ?? null);
  if (now === managed) return done({ managed });
  if (now !== before)
    return refused(
      `${tab.name} cambió entre tanto: para el ${shownDay(day)} dice ${now ?? 'sin dato'}. Mire la cifra y, si hace falta, corríjala de nuevo.`,
    );
  if (row !== null) return correctFigure(ports, tab, layout, { row, agent, day, managed });
  const cells: Readonly<Record<string, PlainCell>> = {
    date: { day, minutes: null },
    agent,
    network: 'Facebook',
    managed,
  };
  tab.appendRows([lineOf(layout, cells)]);
  return done({ managed });
}

/** The cells of a new row, for columns in whatever order the team keeps them. */
function lineOf({ at }: Layout, cells: Readonly<Record<string, PlainCell>>): PlainCell[] {
  const line = new Array<PlainCell>(Math.max(...at.values()) + 1).fill('');
  for (const [key, index] of at) line[index] = cells[key] ?? '';
  return line;
}

import { compareDays } from '../../core/inconcert/compare';
import type { Ports } from '../../core/ports';
import { rememberedBaseMap } from '../base-map';
import { readSources } from '../productivity/read-sources';
import { rangeOf } from '../productivity/tally';
import { done, type Result } from '../result';
import type { InconcertCommands } from './api';

type Compare = InconcertCommands['inconcert.compare'];

/** Inconcert's figures beside the base's rows, from a day to another, both included. Writes nothing. */
export function compareWithBase(ports: Ports, asked: Compare['request']): Result<Compare['answer']> {
  const range = rangeOf(asked);
  if (!range.ok) return range;
  const sources = readSources(ports, rememberedBaseMap(ports.workbook, ports.cache));
  return done({ ...range.value, days: compareDays({ ...sources, ...range.value }), problems: sources.problems });
}

import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/base/cell';
import type { Day } from '../../../src/core/calendar/day';
import { reviewEditedRows } from '../../../src/core/review/review-edited-rows';
import { reviewTab } from '../../../src/core/review/review-tab';
import { AGENT_HEADERS, agentLayout, tabCells } from '../../support/cells';
import { judging, noSide } from '../../support/judging';

const one = (...cells: Cell[]) => fc.constantFrom<Cell>('', ...cells);
const row = fc.record({
  Fecha: one('19/11/2026', '15/11/2026', 'ayer', { day: '2026-11-18' as Day, minutes: null }, '21/12/2026'),
  'Red social': one('Twitter', 'Facebook', 'X', 'facebook ', 'Instagram', 'Twiter'),
  ID: one('12345', 'x:12345', 4.6e30, 12345, '4,6E+30'),
  'Consulta en GIS': one('Hola', '¿Cuándo pagan?', '#REF!', { formula: '=A1', value: 3 }, 500, 'Qué bueno'),
  Respuesta: one('Twitter Hola', 'Facebook Hola', 'Hola', 'Twitter', '-', 'facebookHola'),
  Canal: one('Muro', 'DM', 'Muro y DM', 'Inconcert'),
  'Error Inconcert': one(true, false, 'Sí'),
  Código: one('1', 1, '2', 'ARCHIVADO', 'archivado ', '01', 'Archivar'),
  Estado: one('Pendiente', 'Exitoso'),
  Revisión: one('✖ Viejo. [row-date · acta 24]', 'nota', '⚠ Viejo. [code-one-facebook-only · acta 27]'),
});

const REVIEW = AGENT_HEADERS.indexOf('Revisión');

test('a review of a reviewed tab changes nothing, and its findings are those of the texts', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const cells = tabCells([...AGENT_HEADERS], rows);
      const layout = agentLayout(cells);
      const first = reviewTab('ANA', layout, cells, noSide, judging());
      expect(first.texts).toHaveLength(rows.length);
      const written = cells.map((line, index) =>
        index === 0 ? line : line.map((cell, at) => (at === REVIEW ? (first.texts[index - 1] ?? '') : cell)),
      );
      const second = reviewTab('ANA', layout, written, noSide, judging());
      expect(second.texts).toEqual(first.texts);
      const lines = first.texts.map((text) => (text === '' ? 0 : text.split('\n').length));
      expect(lines.filter((count) => count > 0)).toEqual(first.rows.map(({ findings }) => findings.length));
      for (const text of first.texts) expect(text).toMatch(/^($|✖ |⚠ )/);

      // An edit of a reviewed, finished row finds it as the review left it.
      const edited = reviewEditedRows('ANA', layout, written.slice(1), 1, judging());
      const code = AGENT_HEADERS.indexOf('Código');
      written.slice(1).forEach((line, index) => {
        if (line[code] !== '') expect(edited[index]).toBe(first.texts[index]);
      });
    }),
    { numRuns: 300 },
  );
});

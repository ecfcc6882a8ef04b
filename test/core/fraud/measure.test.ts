import { makeSampleBase } from '../../../src/local/sample/index';
import { isFlagged, labelledComments, measured } from './labelled-comments';

/**
 * What the score finds and what it lets pass. comments.csv is the team's set; invented-comments.csv our own, in rounds:
 * each was written before the words were looked at again. A miss is mended by its kind of scam, not by its sentence.
 */
test.each([
  ['comments.csv', 199, 30],
  ['invented-comments.csv', 1601, 695],
])('%s: recall and precision of 0.90 or more', (name, count, frauds) => {
  const comments = labelledComments(name);
  const figures = measured(comments);
  expect([comments.length, figures.frauds]).toEqual([count, frauds]);
  expect(figures.recall).toBeGreaterThanOrEqual(0.9);
  expect(figures.precision).toBeGreaterThanOrEqual(0.9);
});

const { workbook } = makeSampleBase({ seed: 1, today: '2026-11-23', rows: 33_000 });

function commentsUnder(header: string, isTab: (name: string) => boolean): string[] {
  return workbook.tabs
    .filter(({ name }) => isTab(name))
    .flatMap(({ rows }) => {
      const column = (rows[0] ?? []).findIndex((cell) => cell?.value === header);
      return rows.slice(1).map((cells) => cells?.[column]?.value);
    })
    .filter((value): value is string => typeof value === 'string' && value !== '');
}

test('no comment of a large base is flagged', () => {
  const comments = commentsUnder('Consulta en GIS', (name) => name !== 'FRAUDE');
  expect(comments.length).toBeGreaterThan(32_000);
  expect(comments.filter(isFlagged)).toEqual([]);
});

test('what stands in its FRAUDE is', () => {
  const comments = commentsUnder('Comentario', (name) => name === 'FRAUDE');
  expect(comments.length).toBeGreaterThan(10);
  expect(comments.filter((comment) => !isFlagged(comment))).toEqual([]);
});

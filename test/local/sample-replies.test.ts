import { networkOf } from '../../src/core/base/agent-row';
import { originFinder } from '../../src/core/replies/library';
import { liveScriptIn } from '../../src/core/replies/live-script';
import { templateOf } from '../../src/core/replies/template';
import { withoutNetworkWord } from '../../src/core/replies/wall-text';
import { makeSampleBase } from '../../src/local/sample';
import { rowOf } from '../support/rule-tester';

const { workbook } = makeSampleBase({ seed: 7, today: '2026-11-20', rows: 6_000 });

/** The texts under some headers of a tab. */
function textsOf(name: string, ...headers: readonly string[]): readonly (readonly string[])[] {
  const tab = workbook.tabs.find((each) => each.name === name);
  const at = headers.map((header) => tab?.rows[0]?.findIndex((cell) => cell?.value === header) ?? -1);
  return (tab?.rows.slice(1) ?? []).map((row) => at.map((index) => String(row?.[index]?.value ?? '')));
}

const templates = textsOf('PLANTILLAS', 'Clave', 'Red social', 'Texto')
  .filter(([key]) => key !== '')
  .map(([key = '', network = '', text = '']) => templateOf(rowOf('templates', { key, network, text })));
const replies = workbook.tabs
  .slice(0, 8)
  .flatMap(({ name }) => textsOf(name, 'Respuesta', 'Red social'))
  .map(([reply = '', network = '']) => ({ reply, network }))
  .filter(({ reply }) => /\p{L}{9}/u.test(reply));

test('every reply comes from one of PLANTILLAS', () => {
  const originOf = originFinder(templates);
  if (originOf === null) throw new Error('PLANTILLAS is empty');
  const origins = replies.map(({ reply, network }) =>
    originOf(withoutNetworkWord(reply), networkOf({ network }), null),
  );
  expect(origins.length).toBeGreaterThan(3_000);
  expect(origins.filter(({ kind }) => kind !== 'template')).toEqual([]);
});

test('both live scripts are used', () => {
  const scripts = replies.map(({ reply }) => liveScriptIn(reply)?.kind);
  expect(scripts).toContain('onAir');
  expect(scripts).toContain('ended');
});

import { execFileSync } from 'node:child_process';
import { CONTRACT } from '../../src/google/contract';
import { COVERED_MEMBERS } from '../../src/google/contract/covered-members';
import { at } from '../support/repository';

/** Google's members, as `Range.setValues`: those that the bundle's source uses, by file, and those of the local host. */
const { used, offered } = JSON.parse(
  execFileSync(process.execPath, [at('test/support/google-members.mjs')], { encoding: 'utf8' }),
) as { used: Record<string, string[]>; offered: string[] };

const covered = new Set(Object.values(COVERED_MEMBERS).flat());
const without = (known: ReadonlySet<string>) =>
  Object.entries(used)
    .filter(([member]) => !known.has(member))
    .map(([member, files]) => `${member} (${files.join(', ')})`);

test('the compiler sees the members where they are used', () => {
  expect(used['Range.getRow']).toContain('src/main.ts');
  expect(used['Range.setValues']).toContain('src/google/workbook.ts');
  expect(used['Menu.addItem']).toEqual(['src/google/ui.ts']);
  expect(Object.keys(used).length).toBeGreaterThan(50);
});

test('the local host has every member that the bundle uses', () => expect(without(new Set(offered))).toEqual([]));

test('the local host has no member that the bundle does not use', () =>
  expect(offered.filter((member) => !(member in used) && !HOST_ALONE.includes(member))).toEqual([]));

/** What the host's own code asks of its services, and the console, which Google's types do not count as theirs. */
const HOST_ALONE = ['Range.getA1Notation', 'Sheet.getSheetId', 'console.error', 'console.log'];

test('a row of the contract speaks of every member that the bundle uses', () => expect(without(covered)).toEqual([]));

test('no row speaks of a member that the bundle does not use', () =>
  expect([...covered].filter((member) => !(member in used))).toEqual([]));

test('members are named for each row, and for rows alone', () => {
  const ids = CONTRACT.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(Object.keys(COVERED_MEMBERS).sort()).toEqual(ids.sort());
});

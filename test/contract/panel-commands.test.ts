import { Book, tabOf } from '../support/book';

const open = (user = 'ana@example.com') => new Book([tabOf('ANA', [['a']])], { user });

test('what the panel is told of its surroundings on the local host', async () => {
  const { surroundings } = await open().get('diagnostics.begin', {});
  expect(surroundings).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    account: { value: 'ana@example.com' },
    scriptZone: { value: 'America/Bogota' },
    spreadsheetZone: { value: 'America/Bogota' },
    locale: { value: 'es_CO' },
    neededScopes: expect.arrayContaining(['https://www.googleapis.com/auth/spreadsheets.currentonly']),
    grantedScopes: { value: surroundings.neededScopes },
    triggers: { value: [] },
    mailQuota: { value: 100 },
    leftTabs: { value: [] },
  });
});

test('the contract crosses without its checks', async () => {
  const { contract } = await open().get('diagnostics.begin', {});
  expect(contract.length).toBeGreaterThan(4);
  for (const { rows } of contract)
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(['id', 'says', 'source']);
});

test('a group that is not in the table is refused in Spanish', async () => {
  expect(await open().ask('diagnostics.check', { group: 'Otra cosa' })).toEqual({
    ok: false,
    message: expect.stringContaining('«Otra cosa»'),
  });
});

test('the answer with a date arrives as nothing', async () => {
  const json = JSON.stringify({ command: 'diagnostics.date' });
  expect((await open().host.run({ function: 'panel', arguments: [json] })).value).toBeNull();
});

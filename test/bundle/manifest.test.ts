import { built } from '../support/repository';

test('the manifest is pushed as it stands, with the five scopes and Bogotá', () => {
  const manifest: unknown = JSON.parse(built('dist', 'appsscript.json'));
  expect(manifest).toEqual(JSON.parse(built('appsscript.json')));
  expect(manifest).toMatchObject({
    timeZone: 'America/Bogota',
    runtimeVersion: 'V8',
    oauthScopes: [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.send_mail',
      'script.scriptapp',
      'userinfo.email',
    ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  });
});

test('clasp pushes dist', () => {
  expect(JSON.parse(built('.clasp.json'))).toMatchObject({ rootDir: expect.stringMatching(/^(\.\/)?dist\/?$/) });
});

import type { PanelCommands, SeenTab, SetupChange, SetupRequest, SetupView } from '../../src/app/panel-api';
import type { Book } from './book';

export const NOTHING: SetupRequest = { tabs: [], settings: [], prepare: [] };

export const values = (...settings: readonly (readonly [key: string, value: string])[]): SetupRequest => ({
  ...NOTHING,
  settings: settings.map(([key, value]) => ({ key, value, description: `Sobre ${key}` })),
});

/** What a person does in «Configurar…»: looks at what would be written, and writes it. */
export async function configure(book: Book, request: SetupRequest): Promise<readonly SetupChange[]> {
  const { changes, problems } = await book.get('setup.preview', request);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  await book.get('setup.apply', { ...request, previewed: changes });
  return changes;
}

/** What a call costs. */
export const costOf = async <Name extends keyof PanelCommands>(
  book: Book,
  command: Name,
  request: PanelCommands[Name]['request'],
) => (await book.host.run({ function: 'panel', arguments: [JSON.stringify({ command, ...request })] })).calls;

export function seen({ tabs }: SetupView, name: string): SeenTab {
  const tab = tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

/** Column → header that stands for it, of those that the tab has. */
export const columnsOf = ({ columns, headers }: SeenTab): Record<string, string | undefined> =>
  Object.fromEntries(
    columns.flatMap(({ key, letters }) =>
      letters === null ? [] : [[key, headers.find((header) => header.letters === letters)?.header]],
    ),
  );

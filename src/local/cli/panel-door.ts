import { UsageError } from '../files/open-workbook';
import type { LocalHost } from '../host/local-host';

/** Asks the add-on through the panels' one door. What it refuses in Spanish is thrown as a {@link UsageError}. */
export async function askPanel<Answer>(host: LocalHost, request: object): Promise<Answer> {
  const { value } = await host.run({ function: 'panel', arguments: [JSON.stringify(request)] });
  const answer = JSON.parse(String(value)) as { ok: true; value: Answer } | { ok: false; message: string };
  if (!answer.ok) throw new UsageError(answer.message);
  return answer.value;
}

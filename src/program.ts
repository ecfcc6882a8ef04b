/** What panels ask for. Wiring only; `main.ts` loads it through `google/program.ts` when a panel calls. */
import { answerPanel } from './app/panel';
import { diagnostics } from './google/diagnostics';
import { googlePorts } from './google/ports';

/** The answer of the panels' one door: JSON in, JSON out (see `app/panel-api.ts`). */
export function answer(json: string): unknown {
  return answerPanel({ ...googlePorts(), diagnostics }, json);
}

/** What panels and the clock ask for. Wiring only; `main.ts` loads it through `google/program.ts` when they do. */
import { answerPanel } from './app/panel';
import { runHourly as passHourly } from './app/reminders/hourly';
import { runMorning as sendMorning } from './app/reminders/morning';
import { diagnostics } from './google/diagnostics';
import { googlePorts } from './google/ports';

/** The answer of the panels' one door: JSON in, JSON out (see `app/panel-api.ts`). */
export function answer(json: string): unknown {
  return answerPanel({ ...googlePorts(), diagnostics }, json);
}

export function runMorning(): void {
  sendMorning(googlePorts());
}

export function runHourly(): void {
  passHourly(googlePorts());
}

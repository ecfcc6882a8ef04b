/**
 * `npm run deploy`: builds dist/ and replaces the script of the team's spreadsheet with it, by clasp. Plain
 * JavaScript without packages: on a fresh clone there are none yet.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../local/prepare.mjs';
import { explain } from './explain.mjs';
import { push } from './push.mjs';
import { readTarget } from './target.mjs';

const HELP = `Uso: npm run deploy [-- -P .clasp.dev.json]
  Compila el complemento y lo envía al proyecto de Apps Script que indica .clasp.json, o el archivo de -P:
  una copia de la hoja para probar. Lo enviado es lo que usan enseguida todas las personas que abren la hoja.
`;
const root = path.join(import.meta.dirname, '..', '..');

/** @returns {Promise<number>} 0: the script holds dist/; 1: Google or clasp refused; 2: something is not set up */
async function main() {
  const options = readOptions();
  if (options === null || options.ayuda) {
    (options ? process.stdout : process.stderr).write(HELP);
    return options ? 0 : 2;
  }
  const target = readTarget(root, options.project);
  if (!target.ok) return stop('No se envió nada.', target.problem, 2);
  await prepare();
  process.stdout.write(`Enviando dist/ al proyecto ${target.scriptId}…\n`);
  const result = push(root, target.config);
  if (!result.ok) return stop('El envío no se hizo.', explain(result.output, target), 1);
  const lines =
    result.files.length === 0
      ? ['El proyecto ya estaba al día: no había nada que enviar.']
      : [`Enviados ${result.files.length} archivos:`, ...result.files.map((file) => `  ${file}`)];
  process.stdout.write(`${lines.join('\n')}\nQuien tenga la hoja abierta debe recargarla para ver los cambios.\n`);
  return 0;
}

/** null: the call cannot be understood. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: { ayuda: { type: 'boolean' }, project: { type: 'string', short: 'P', default: '.clasp.json' } },
    });
    return values;
  } catch {
    return null;
  }
}

function stop(title, problem, code) {
  process.stderr.write(`${title}\n\n${problem}\n`);
  return code;
}

process.exitCode = await main();

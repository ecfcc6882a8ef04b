import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countDeadline } from './cli/plazo';
import { printedFigures } from './cli/print-figures';
import { printedReport } from './cli/print-report';
import { askFigures, firstOfItsMonth, reportOf } from './cli/productivity';
import { reviewWorkbook } from './cli/review-workbook';
import { openWorkbook, UsageError } from './files/open-workbook';
import { LocalHost } from './host/local-host';
import { clockFor, explain, readOptions } from './program';
import { loadProject } from './project';
import { makeSampleBase } from './sample';
import { WorkbookStore } from './workbook/store';
import { writeWorkbook } from './workbook/xlsx';

const HELP = `Uso:
  npm run --silent cli -- revisar libro.xlsx [--hoy 2026-11-20] [--json]
      Revisa la base sin modificar el archivo. Termina con 0 si no hay errores, 1 si los hay
      y 2 si el archivo o la orden no sirven.
  npm run --silent cli -- muestra base.xlsx [--filas 240000] [--hoy 2026-11-20] [--semilla 1]
      Hace una base de muestra con personas inventadas.
  npm run --silent cli -- plazo 2026-07-03 [libro.xlsx] [--dias 8] [--json]
      Cuenta un plazo desde el día del envío, día por día. Con un libro valen sus FESTIVOS y su CONFIGURACIÓN.
  npm run --silent cli -- productividad libro.xlsx [--desde 2026-11-02] [--hasta 2026-11-20] [--hoy 2026-11-20] [--json]
      Gestiones y archivados de cada agente por día y semana, frente a sus metas. Sin fechas: del primer día
      del mes hasta hoy. Termina con 0, o con 2 si el archivo, una fecha o el rango no sirven.
`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [command, file, ...others] = positionals;
  if (values.ayuda || command === undefined) {
    process.stdout.write(HELP);
    return values.ayuda ? 0 : 2;
  }
  const { today, clockOffset } = clockFor(values.hoy);
  if (command === 'plazo') return deadline(positionals.slice(1), clockOffset, values);
  if (file === undefined || others.length > 0) throw new UsageError(`Indique un solo archivo .xlsx.\n\n${HELP}`);
  switch (command) {
    case 'revisar':
      return review(file, clockOffset, values.json);
    case 'productividad':
      return productivity(file, { from: values.desde, to: values.hasta ?? today }, clockOffset, values.json);
    case 'muestra':
      return sample(file, today, values);
    default:
      throw new UsageError(`No existe la orden «${command}».\n\n${HELP}`);
  }
}

const readArguments = () =>
  readOptions(
    () =>
      parseArgs({
        allowPositionals: true,
        options: {
          ayuda: { type: 'boolean', default: false },
          json: { type: 'boolean', default: false },
          hoy: { type: 'string' },
          filas: { type: 'string' },
          semilla: { type: 'string', default: '1' },
          desde: { type: 'string' },
          hasta: { type: 'string' },
          dias: { type: 'string', default: '8' },
        },
      }),
    HELP,
  );

/** The add-on over a workbook; without a file, over one that has no tabs. */
async function openHost(file: string | undefined, clockOffset: number): Promise<LocalHost> {
  const data = file === undefined ? { tabs: [] } : (await openWorkbook(file)).data;
  const fileName = path.basename(file ?? 'sin libro.xlsx');
  return new LocalHost({
    store: new WorkbookStore(data),
    project: await loadProject(),
    fileName,
    user: '',
    clockOffset,
  });
}

async function review(file: string, clockOffset: number, json: boolean): Promise<number> {
  const report = await reviewWorkbook(await openHost(file, clockOffset), path.basename(file));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printedReport(report));
  if (report.tabs.length === 0)
    throw new UsageError(
      `«${path.basename(file)}» no tiene ninguna pestaña que se pueda revisar. Una pestaña de agente necesita las columnas Fecha, Red social y Código.`,
    );
  return report.summary.errors > 0 ? 1 : 0;
}

async function deadline(
  [sent, file, ...others]: readonly string[],
  clockOffset: number,
  { dias, json }: { dias: string; json: boolean },
): Promise<number> {
  if (sent === undefined || others.length > 0)
    throw new UsageError(`Indique el día del envío, por ejemplo: plazo 2026-07-03.\n\n${HELP}`);
  if (!/^0*[1-9]\d{0,5}$/.test(dias)) throw new UsageError(`--dias ${dias}: escriba un número entero, 1 o mayor.`);
  const { report, printed } = await countDeadline(await openHost(file, clockOffset), sent, Number(dias));
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : printed);
  return 0;
}

async function productivity(
  file: string,
  { from, to }: { readonly from: string | undefined; readonly to: string },
  clockOffset: number,
  json: boolean,
): Promise<number> {
  const figures = await askFigures(await openHost(file, clockOffset), from ?? firstOfItsMonth(to), to);
  const printed = json
    ? `${JSON.stringify(reportOf(figures), null, 2)}\n`
    : printedFigures(path.basename(file), figures);
  process.stdout.write(printed);
  return 0;
}

async function sample(file: string, today: string, options: { filas?: string; semilla: string }): Promise<number> {
  const seed = Number(options.semilla);
  const rows = options.filas === undefined ? undefined : Number(options.filas);
  if (!Number.isInteger(seed)) throw new UsageError(`--semilla ${options.semilla}: escriba un número entero.`);
  if (rows !== undefined && !(Number.isInteger(rows) && rows >= 0))
    throw new UsageError(`--filas ${options.filas}: escriba un número entero.`);
  const { workbook, planted } = makeSampleBase({ seed, today, ...(rows === undefined ? {} : { rows }) });
  await writeFile(file, await writeWorkbook(workbook), { flag: 'wx' }).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'EEXIST') throw new UsageError(`«${file}» ya existe y no se reemplaza. Elija otro nombre.`);
    throw new UsageError(`No se pudo escribir «${file}» (${problem.code}).`);
  });
  process.stdout.write(`${file}: base de muestra con ${planted.length.toLocaleString('es-CO')} hallazgos sembrados.\n`);
  return 0;
}

// The exit code, not process.exit: what was printed reaches a pipe whole.
main().then(
  (code) => {
    process.exitCode = code;
  },
  (problem: unknown) => {
    explain(problem);
    process.exitCode = 2;
  },
);

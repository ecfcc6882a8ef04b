import path from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from './files/open-workbook';
import { SavedState } from './files/saved-state';
import { openWorkingCopy } from './files/working-copy';
import { LocalHost } from './host/local-host';
import { mailServerOf, smtpDelivery } from './host/smtp-delivery';
import { clockFor, explain, readOptions } from './program';
import { loadProject } from './project';
import { SAMPLE_USER } from './sample/people';
import { startServer } from './server/server';

const HELP = `Uso: npm start -- [libro.xlsx] [--nueva] [--puerto 4180] [--hoy 2026-11-20] [--usuario nombre@example.com]
                     [--smtp 127.0.0.1:2525]
  Sin archivo abre la base de muestra. El archivo que indique no se modifica: se trabaja sobre una copia,
  que la próxima vez se abre como quedó. --nueva vuelve a copiar el archivo (o hace otra base de muestra).
  --usuario dice quién está al teclado; en la base de muestra, si no se dice, una de sus agentes.
  Los correos del complemento se quedan en la página («Correos») y no salen. Con --smtp salen además, de verdad,
  por ese servidor.
`;

const DEFAULT_PORT = 4180;
/** Nobody of a person's own AGENTES, unless told. */
const UNKNOWN_USER = 'persona@example.com';

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  if (values.ayuda) {
    process.stdout.write(HELP);
    return;
  }
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Indique un solo archivo .xlsx.\n\n${HELP}`);
  const port = Number(values.puerto ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--puerto ${values.puerto}: escriba un número entre 0 y 65535.`);
  const { today, clockOffset } = clockFor(values.hoy);
  const mailServer = values.smtp === undefined ? undefined : mailServerOf(values.smtp);
  if (mailServer === null)
    throw new UsageError(`--smtp ${values.smtp}: escriba el servidor y su puerto, por ejemplo 127.0.0.1:2525.`);

  const folder = path.join(import.meta.dirname, '..', '..', 'base');
  const copy = await openWorkingCopy({ file, folder, fresh: values.nueva, today, tell: (state) => host?.emit(state) });
  const tell = (notice: string) => void process.stderr.write(`${notice}\n`);
  const kept = await SavedState.open({ workbook: copy.file, fresh: copy.isNew, tell });
  const host: LocalHost | undefined = new LocalHost({
    store: copy.saved.store,
    project: await loadProject(),
    fileName: copy.fileName,
    user: values.usuario ?? (file === undefined ? SAMPLE_USER : UNKNOWN_USER),
    clockOffset,
    state: kept.state,
    keeper: kept.saved,
    deliver: mailServer && smtpDelivery(mailServer),
  });
  const server = await startServer(host, { port, pageFolder: path.join(import.meta.dirname, 'page') }).catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE')
        throw new UsageError(
          `El puerto ${port} está ocupado: tal vez la base ya está abierta en http://127.0.0.1:${port}/. Ciérrela, o use --puerto con otro número.`,
        );
      throw problem;
    },
  );
  copy.lock.tell(server.url);
  process.stdout.write(`${copy.notice}\nBase de gestión: ${server.url}\nPara terminar, pulse Ctrl+C.\n`);
  if (mailServer) process.stdout.write(`Los correos salen de verdad por ${values.smtp}.\n`);
  const stop = () => {
    process.stdout.write('\nGuardando…\n');
    host.close();
    server
      .close()
      .then(() => kept.saved.close())
      .then(() => copy.saved.close())
      .then(
        () => process.exit(0),
        (problem) => {
          process.stderr.write(
            `No se pudo escribir el libro (${(problem as NodeJS.ErrnoException).code ?? (problem as Error).message}). Lo que decía «Guardado» se recupera al abrirlo de nuevo; si el disco está lleno, libere espacio antes.\n`,
          );
          process.exit(1);
        },
      );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const readArguments = () =>
  readOptions(
    () =>
      parseArgs({
        allowPositionals: true,
        options: {
          ayuda: { type: 'boolean', default: false },
          nueva: { type: 'boolean', default: false },
          puerto: { type: 'string' },
          hoy: { type: 'string' },
          smtp: { type: 'string' },
          usuario: { type: 'string' },
        },
      }),
    HELP,
  );

main().catch((problem: unknown) => {
  explain(problem);
  process.exit(2);
});

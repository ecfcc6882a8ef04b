import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../src/local/workbook/xlsx';
import { HEADERS, rowInOrder, tabOf, textCell } from '../support/book';
import { Installation, TODAY } from '../support/browser/local-page';
import { convert } from '../support/libre-office';
import { at } from '../support/repository';
import { bookParts, cellsAt, type Part, zipOf } from '../support/zip-file';

/** A bad file is refused before it is unpacked; a program that reviews nothing takes some 70. */
const MOST_MEMORY_MB = 300;
const MOST_HEAP_MB = 256;
/** Generous: a person waits some seconds at most; two cores may be busy with other tests. */
const PATIENCE_MS = 120_000;

const installation = new Installation();
const folder = mkdtempSync(path.join(tmpdir(), 'bad-files-'));
const in_ = (name: string) => path.join(folder, name);
const measured: string[] = [];
let good: Buffer;

beforeAll(() => {
  good = readFileSync(installation.sample(60));
});
afterAll(async () => {
  process.stdout.write(`\nPeak memory (MB), command line · npm start\n${measured.join('\n')}\n`);
  await installation.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
  readonly memory: number;
}

type Program = 'cli' | 'start';

function run(program: Program, file: string, heapMb = MOST_HEAP_MB, user: { uid?: number } = {}): Promise<Ended> {
  const report = path.join(installation.folder, 'memory');
  writeFileSync(report, '');
  chmodSync(report, 0o666);
  const script = path.join(installation.folder, 'build', 'local', `${program}.mjs`);
  const reporter = pathToFileURL(at('test/support/report-memory.mjs')).href;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMb}`,
      `--import=${reporter}`,
      script,
      ...(program === 'cli' ? ['revisar', file, '--json'] : [file, '--puerto', '0']),
      '--hoy',
      TODAY,
    ],
    { cwd: folder, env: { ...process.env, MEMORY_REPORT: report }, ...user },
  );
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece) => {
    output += piece;
  });
  child.stderr.on('data', (piece) => {
    errors += piece;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output, errors, memory: Number(readFileSync(report, 'utf8')) }));
  });
}

const LINES = [[...HEADERS], rowInOrder(), rowInOrder()];
const sheetRows = function* (count: number, column: string) {
  for (let row = 1; row <= count; row++) yield `${column}${row}`;
};
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level || ''};`.repeat(10)}">`).join('')}]>`;

interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly make: (file: string) => unknown;
  readonly says: RegExp;
  /** The command line alone: the page shows any workbook. */
  readonly onlyReview?: boolean;
}

/** Parts are made when the file is: some are large. */
const zip = (parts: () => readonly Part[]) => (file: string) => writeFileSync(file, zipOf(parts()));

/** 256 MB that pack to a thousandth. */
const bomb = (about: Partial<Part> = {}) =>
  bookParts(`<sheetData>${' '.repeat(256 * 1024 * 1024)}</sheetData>`).map((part) =>
    part.name.includes('sheet1') ? { ...part, ...about } : part,
  );

const BAD_FILES: readonly BadFile[] = [
  {
    what: 'no file',
    name: 'no-existe.xlsx',
    make: () => undefined,
    says: /^No se encontró el archivo «.*no-existe\.xlsx»\. Revise el nombre y la carpeta\.$/,
  },
  {
    what: 'a folder',
    name: 'carpeta.xlsx',
    make: (file) => mkdirSync(file),
    says: /es una carpeta\. Indique un archivo \.xlsx\.$/,
  },
  {
    what: 'an empty file',
    name: 'vacio.xlsx',
    make: (file) => writeFileSync(file, ''),
    says: /está vacío \(0 bytes\)/,
  },
  {
    what: 'bytes that are no zip',
    name: 'bytes.xlsx',
    make: (file) => writeFileSync(file, Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 31) % 256))),
    says: /^«bytes\.xlsx» no es un libro \.xlsx, aunque se llame así\. En Google Sheets use Archivo → Descargar/,
  },
  {
    what: 'a .csv named .xlsx',
    name: 'lista.xlsx',
    make: (file) => writeFileSync(file, 'Fecha;Red social;Código\n20/11/2026;Facebook;1\n'),
    says: /es un archivo de texto \(¿un \.csv\?\)/,
  },
  {
    what: 'a sign-in page',
    name: 'pagina.xlsx',
    make: (file) => writeFileSync(file, '<!DOCTYPE html><html><title>Sign in</title></html>'),
    says: /es una página web, no un libro: tal vez la descarga pidió iniciar sesión\. Inicie sesión/,
  },
  {
    what: 'a password',
    name: 'clave.xlsx',
    make: async (file) =>
      writeFileSync(
        file,
        await writeXlsx({ sheets: [{ name: 'ANA', rows: [['x']] }], encryption: { password: 'x', spinCount: 1_000 } }),
      ),
    says: /tiene contraseña\. Ábralo en Excel, quite la contraseña/,
  },
  {
    what: 'an old .xls',
    name: 'viejo.xls',
    make: (file) => {
      writeFileSync(in_('viejo.csv'), 'Fecha,Red social\n1,2\n');
      convert(in_('viejo.csv'), 'xls');
      return file;
    },
    says: /es un libro de Excel antiguo \(\.xls\)\. Ábralo y guárdelo como \.xlsx\.$/,
  },
  {
    what: 'an .ods named .xlsx',
    name: 'libre.xlsx',
    make: (file) => {
      writeFileSync(in_('libre.csv'), 'Fecha,Red social\n1,2\n');
      copyFileSync(convert(in_('libre.csv'), 'ods'), file);
    },
    says: /es un documento de LibreOffice \(\.ods\)/,
  },
  {
    what: 'another zip',
    name: 'fotos.xlsx',
    make: zip(() => [{ name: 'foto.jpg', content: 'x' }]),
    says: /es un archivo comprimido que no contiene un libro de Excel/,
  },
  {
    what: 'a document',
    name: 'carta.xlsx',
    make: zip(() => [
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<w/>' },
    ]),
    says: /es un documento de Word/,
  },
  ...Array.from({ length: 9 }, (_, tenth): BadFile => {
    const share = (tenth + 1) / 10;
    return {
      what: `cut off at ${share}`,
      name: `cortado-${tenth + 1}.xlsx`,
      make: (file) => writeFileSync(file, good.subarray(0, Math.floor(good.length * share))),
      says: /está incompleto o dañado: tal vez la descarga se cortó\. Descárguelo de nuevo\.$/,
    };
  }),
  {
    what: 'a byte that changed',
    name: 'byte.xlsx',
    make: (file) => {
      const bytes = Buffer.from(good);
      bytes[Math.floor(bytes.length / 3)] = ~(bytes[Math.floor(bytes.length / 3)] as number) & 0xff;
      writeFileSync(file, bytes);
    },
    says: /dañado/,
  },
  {
    what: 'a part that is no XML',
    name: 'xml.xlsx',
    make: zip(() =>
      bookParts('<sheetData/>').map((part) =>
        part.name === 'xl/workbook.xml' ? { ...part, content: '<workbook><sheets>' } : part,
      ),
    ),
    says: /no se puede leer como un libro \.xlsx: está dañado/,
  },
  {
    what: 'no tab that it knows',
    name: 'otra.xlsx',
    make: async (file) => writeFileSync(file, await writeWorkbook({ tabs: [{ ...tabOf('Hoja 1', [['x']]), id: 1 }] })),
    says: /no tiene ninguna pestaña que se pueda revisar\. Una pestaña de agente necesita las columnas/,
    onlyReview: true,
  },
  {
    what: 'billion laughs',
    name: 'risas.xlsx',
    make: zip(() => bookParts('<sheetData><row r="1"><c r="A1" t="str"><v>&lol9;</v></c></row></sheetData>', LAUGHS)),
    says: /su parte «xl\/worksheets\/sheet1\.xml» define entidades XML/,
  },
  {
    what: 'a zip bomb: 260 kB that unpack to 256 MB',
    name: 'bomba.xlsx',
    make: zip(() => bomb()),
    says: /al descomprimirlo ocuparía 257 MB en 5 partes, más de lo que una base necesita/,
  },
  {
    what: 'a zip bomb: 100 kB, one content under 1500 names, 1,5 GB',
    name: 'bomba-repetida.xlsx',
    make: zip(() => [
      ...bookParts('<sheetData/>'),
      { name: 'xl/media/0.xml', content: ' '.repeat(1024 * 1024) },
      ...Array.from({ length: 1_500 }, (_, index) => ({ name: `xl/media/${index + 1}.xml`, content: '', again: true })),
    ]),
    says: /al descomprimirlo ocuparía 1\.\d{3} MB en 1\.506 partes/,
  },
  {
    what: 'a zip bomb that gives a small size',
    name: 'bomba-mentirosa.xlsx',
    make: zip(() => bomb({ saidSize: 500 })),
    says: /está incompleto o dañado/,
  },
  {
    what: 'a zip bomb that gives no size',
    name: 'bomba-callada.xlsx',
    make: zip(() => bomb({ hidesSizes: true })),
    says: /está incompleto o dañado/,
  },
  {
    what: 'a cell in the last corner',
    name: 'esquina.xlsx',
    make: zip(() => bookParts(cellsAt(['A1', 'XFD1048576']))),
    says: /tiene más de 10\.000\.000 de celdas: la pestaña «ANA» llega hasta XFD1048576\. Google Sheets tampoco lo admite: borre/,
  },
  {
    what: 'rows that all end in the last column',
    name: 'ancha.xlsx',
    make: zip(() => bookParts(cellsAt(sheetRows(300_000, 'XFD')))),
    says: /la pestaña «ANA» llega hasta XFD300000/,
  },
  {
    what: 'a cell with 50 001 characters',
    name: 'larga.xlsx',
    make: async (file) =>
      writeFileSync(
        file,
        await writeWorkbook({
          tabs: [{ ...tabOf('ANA', [...LINES, rowInOrder({ Respuesta: textCell('x'.repeat(50_001)) })]), id: 1 }],
        }),
      ),
    says: /la celda F4 de la pestaña «ANA» tiene 50\.001 caracteres y Google Sheets admite 50\.000\. Acórtela/,
  },
  {
    what: 'a cell with 100 million characters',
    name: 'larguisima.xlsx',
    make: zip(() =>
      bookParts(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(100_000_000)}</t></is></c></row></sheetData>`,
      ),
    ),
    says: /al descomprimirlo ocuparía 96 MB/,
  },
];

/** Everything under the installation and beside the file, with its size and time. */
function everything(): string[] {
  return [installation.folder, folder].flatMap((root) =>
    readdirSync(root, { recursive: true })
      .map(String)
      .filter((name) => name !== 'memory'),
  );
}

test.each(BAD_FILES)(
  '$what',
  async ({ what, name, make, says, onlyReview }) => {
    const file = in_(name);
    await make(file);
    const before = everything();
    const programs: readonly Program[] = onlyReview ? ['cli'] : ['cli', 'start'];
    const memory: number[] = [];
    for (const program of programs) {
      const ended = await run(program, file);
      expect(ended.errors.trim()).toMatch(says);
      expect(ended.code).toBe(2);
      if (!onlyReview) expect(ended.output).toBe('');
      expect(ended.memory).toBeLessThan(MOST_MEMORY_MB);
      memory.push(ended.memory);
    }
    expect(everything()).toEqual(before);
    measured.push(`${what}: ${memory.join(' · ')}`);
  },
  PATIENCE_MS,
);

test(
  'a file without permission',
  async () => {
    const file = in_('ajeno.xlsx');
    writeFileSync(file, good);
    chmodSync(file, 0);
    // Root reads everything: the program runs as nobody, who then must reach it.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    for (const place of [folder, installation.folder]) chmodSync(place, 0o755);
    for (const program of ['cli', 'start'] as const) {
      const { code, errors } = await run(program, file, MOST_HEAP_MB, user);
      expect(errors.trim()).toMatch(/^No se pudo leer «.*ajeno\.xlsx» \(EACCES\)\. Revise los permisos del archivo/);
      expect(code).toBe(2);
    }
  },
  PATIENCE_MS,
);

describe('files that look bad and are good', () => {
  const reviewed = async (name: string, heapMb = 512) => {
    const { code, output, errors, memory } = await run('cli', in_(name), heapMb);
    expect(errors).toBe('');
    expect([0, 1]).toContain(code);
    measured.push(`${name}: ${memory}`);
    return JSON.parse(output) as { tabs: { name: string; rows: number }[]; skipped: unknown[] };
  };

  test(
    '120 tabs: all are reviewed',
    async () => {
      const tabs = Array.from({ length: 120 }, (_, index) => ({
        ...tabOf(`AGENTE ${index + 1}`, LINES),
        id: index + 1,
      }));
      writeFileSync(in_('120.xlsx'), await writeWorkbook({ tabs }));
      const { tabs: found } = await reviewed('120.xlsx');
      expect(found).toHaveLength(120);
      expect(found.every(({ rows }) => rows === 2)).toBe(true);
    },
    PATIENCE_MS,
  );

  test(
    'a cell with 50 000 characters',
    async () => {
      const lines = [...LINES, rowInOrder({ Respuesta: textCell(`Facebook ${'x'.repeat(49_991)}`) })];
      writeFileSync(in_('50000.xlsx'), await writeWorkbook({ tabs: [{ ...tabOf('ANA', lines), id: 1 }] }));
      expect((await reviewed('50000.xlsx')).tabs[0]?.rows).toBe(3);
    },
    PATIENCE_MS,
  );

  test(
    'a sheet that only says that it is huge',
    async () => {
      const headers = HEADERS.map(
        (header, column) => `<c r="${String.fromCharCode(65 + column)}1" t="str"><v>${header}</v></c>`,
      );
      const sheet = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${headers.join('')}</row></sheetData>`;
      writeFileSync(in_('dice.xlsx'), zipOf(bookParts(sheet)));
      expect((await reviewed('dice.xlsx')).tabs).toHaveLength(1);
    },
    PATIENCE_MS,
  );

  test(
    'an .xlsx under another name',
    async () => {
      writeFileSync(in_('base.csv'), good);
      expect((await reviewed('base.csv')).tabs.length).toBeGreaterThan(5);
    },
    PATIENCE_MS,
  );
});

import { deflateRawSync } from 'node:zlib';

/** A part of a zip that a test makes, with what its directory says of it. */
export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** In place of its real size. */
  readonly saidSize?: number;
  /** The directory gives no sizes, as if they followed the content. */
  readonly hidesSizes?: boolean;
  /** Has the content of the part before: many names, one content. */
  readonly again?: boolean;
}

/** A zip of those parts, honest or not. Its checksums are left out (0), which readers take for none. */
export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  let last = { at: 0, packedSize: 0, size: 0 };
  for (const { name, content, saidSize, hidesSizes = false, again = false } of parts) {
    const nameBytes = Buffer.from(name);
    if (!again) {
      const bytes = Buffer.from(content);
      const packed = deflateRawSync(bytes);
      last = { at: position, packedSize: packed.length, size: bytes.length };
      const local = Buffer.alloc(30);
      local.writeUInt32LE(0x04034b50, 0);
      local.writeUInt16LE(8, 8);
      local.writeUInt32LE(packed.length, 18);
      local.writeUInt32LE(bytes.length, 22);
      local.writeUInt16LE(nameBytes.length, 26);
      pieces.push(local, nameBytes, packed);
      position += local.length + nameBytes.length + packed.length;
    }
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(hidesSizes ? 8 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(hidesSizes ? 0 : last.packedSize, 20);
    entry.writeUInt32LE(hidesSizes ? 0 : (saidSize ?? last.size), 24);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(last.at, 42);
    directory.push(entry, nameBytes);
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...pieces, listing, end]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook of one tab, «ANA», with that in its sheet part. */
export function bookParts(sheet: string, prolog = ''): Part[] {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ANA" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${DECLARATION}${prolog}<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    },
  ];
}

/** `<sheetData>` with those cells, each alone in its row: `XFD1`. */
export const cellsAt = (addresses: Iterable<string>): string => {
  const rows: string[] = [];
  for (const address of addresses)
    rows.push(`<row r="${/\d+/.exec(address)?.[0]}"><c r="${address}"><v>1</v></c></row>`);
  return `<sheetData>${rows.join('')}</sheetData>`;
};

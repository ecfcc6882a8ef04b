import { partText, type ZipPart } from './zip';

const attribute = (tag: string, name: string) =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => {
    const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return marks[entity] ?? '';
  });

/** The tab's name by the part that holds its cells: `xl/worksheets/sheet1.xml` → ANA. Sheets of another kind are left out. */
export async function tabsByPart(bytes: Uint8Array, parts: readonly ZipPart[]): Promise<Map<string, string>> {
  const relations = await partText(bytes, parts, 'xl/_rels/workbook.xml.rels');
  const partById = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    if (!target || !attribute(tag, 'Type')?.endsWith('/worksheet')) continue;
    partById.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const tabs = new Map<string, string>();
  const workbook = await partText(bytes, parts, 'xl/workbook.xml');
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const part = partById.get(attribute(tag, '\\w+:id') ?? '');
    if (part) tabs.set(part, attribute(tag, 'name') ?? '');
  }
  return tabs;
}

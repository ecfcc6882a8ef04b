import { fold } from '../base/fold';

/** Six digits or more, however they are grouped: most replies have none. */
const ENOUGH_DIGITS = /\d(?:[ \u00a0.)(-]{0,2}\d){5}/;

const AMOUNT = '\\d+(?:[., ]\\d{3}(?!\\d)){0,4}(?:,\\d\\d)?';
const COUNTED =
  'pesos|cop\\b|m\\/?cte|hogares|familias|personas|beneficiari[ao]s|participantes|jovenes|adultos|colombian[ao]s|ciudadan[ao]s|mujeres|ninos|victimas|giros|transferencias|municipios';
const PAPERS =
  'ley|decreto|resolucion|sentencia|circular|acuerdo|articulo|oficio|conpes|radicad[oa]|rad|caso|ticket|tiquete|solicitud|pqrs?d?|escalamiento|consecutivo|codigo postal|nit';
const STREETS = 'calle|cll|carrera|cra|kra|kr|avenida|av|diagonal|transversal|manzana|kilometro';

/** What digits may stand for on a wall; on folded text, each of them in linear time. */
const HARMLESS: readonly RegExp[] = [
  // Links, e-mails, accounts and hashtags.
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+\/\S*|[^\s@]{1,64}@\S+|[@#]\w+/g,
  // «$ 1.000.000», «COP 230 000»
  new RegExp(`(?:\\$|\\bcop\\b) ?${AMOUNT}`, 'g'),
  // «500.000 pesos», «1.200.000 hogares»
  new RegExp(`\\b${AMOUNT} ?(?:de )?(?:${COUNTED})`, 'g'),
  // A round sum: «350.000»
  /\b\d{1,3}(?:\.\d{3}){0,3}\.000\b/g,
  // «15-20/11/2026», «2026-11-20», «8:00», «8.00 a. m.»
  /\b\d{1,2}(?: ?(?:-|–|al?|y) ?\d{1,2})?([/.-])\d{1,2}\1(?:19|20)?\d\d\b|\b(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2}\b/g,
  /\b\d{1,2}:\d\d|\b\d{1,2}\.\d\d ?(?:[ap]\.? ?m|h)/g,
  // «Ley 1755 de 2015», «radicado No. E-2026-123456»
  new RegExp(
    `\\b(?:${PAPERS})\\b\\.?(?: (?:es|fue|con|numero|no|nro|n|el|la)\\b){0,3}[ .:°º#-]{0,3}(?:[a-z]{1,4}-|[a-z])?\\d[\\d./-]{0,40}`,
    'g',
  ),
  // «Carrera 13 60-67»
  new RegExp(
    `\\b(?:${STREETS})\\b\\.? ?\\d{1,3}[a-z]?(?:[ #.°-]{0,3}(?:(?:bis|sur|norte|este|oeste|no)\\b[ .]{0,2})?\\d{1,3}[a-z]?\\b){0,3}`,
    'g',
  ),
];

/** A number as people group it: a blank, a dot or a hyphen between groups. */
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:(?:[ \u00a0.-]|\) ?)\d+)*(?![\p{L}\p{N}])/gu;
const FEWEST_DIGITS = 6;
/** With its country and what is dialled first. */
const LONGEST_LINE = 16;
/** A local line is a national one without the prefix of its city. */
const LOCAL_LINE = 7;

/**
 * The digits of each number in a text that looks like somebody's document or telephone: what links, money, days,
 * hours, laws, cases and addresses are written with is none (acta/DECISIONS.md 94).
 * @param publicNumbers digits of the lines that anybody may be given
 */
export function personalNumbers(text: string, publicNumbers: ReadonlySet<string>): readonly string[] {
  if (!ENOUGH_DIGITS.test(text) || strangeNumbers(text, publicNumbers).length === 0) return [];
  let rest = fold(text.replace(/\n/g, ' ; '));
  for (const pattern of HARMLESS) rest = rest.replace(pattern, ' ; ');
  return strangeNumbers(rest, publicNumbers);
}

function strangeNumbers(text: string, publicNumbers: ReadonlySet<string>): readonly string[] {
  return Array.from(text.matchAll(NUMBER), ([written]) => written.match(/\d+/g) as string[])
    .filter((groups) => !areYears(groups) && !arePublic(groups, publicNumbers))
    .map((groups) => groups.join(''))
    .filter((digits) => digits.length >= FEWEST_DIGITS);
}

/** «2024-2026», «11 2026» */
const areYears = (groups: readonly string[]): boolean =>
  groups.length <= 3 &&
  groups.some((group) => group.length === 4) &&
  groups.every((group) => group.length <= 2 || /^(?:19|20)\d\d$/.test(group));

/** One public line, or several that only a blank divides. */
function arePublic(groups: readonly string[], publicNumbers: ReadonlySet<string>): boolean {
  let digits = '';
  for (const group of groups) {
    digits += group;
    if (digits.length > LONGEST_LINE) return false;
    if (isPublic(digits, publicNumbers)) digits = '';
  }
  return digits === '';
}

function isPublic(digits: string, publicNumbers: ReadonlySet<string>): boolean {
  if (publicNumbers.has(digits) || publicNumbers.has(digits.replace(/^(?:00)?57/, ''))) return true;
  if (digits.length < LOCAL_LINE) return false;
  for (const line of publicNumbers) if (line.endsWith(digits)) return true;
  return false;
}

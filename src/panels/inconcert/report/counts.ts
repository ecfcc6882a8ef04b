/** How many cases a cell says, or in Spanish within a sentence why it cannot be told; null: it is empty. */
export type ReadCount = number | string | null;

const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
const MANY_GROUPS = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/;
/** Whole, written with decimals: «120,00». Three of them could be thousands. */
const WITH_ZEROS = /^(\d{1,6})[.,]0{1,2}$/;
const GROUPS_AND_DECIMALS = /^(\d{1,3}(?:\.\d{3})+),0+$|^(\d{1,3}(?:,\d{3})+)\.0+$/;
const DECIMALS = /^\d+([.,])(?!\d{3}$)\d+$/;
const BLANKS = /[\s\u00a0\u202f]/g;

/**
 * Reads a column of counts. «1.234» and «1,234» are thousands unless the column writes decimals with that sign.
 * @param cells those of the column, to learn how it writes numbers
 */
export function countReader(cells: Iterable<string>): (cell: string) => ReadCount {
  const decimal = new Set<string>();
  for (const cell of cells) {
    const [, sign] = DECIMALS.exec(cell.trim()) ?? [];
    if (sign !== undefined && !WITH_ZEROS.test(cell.trim())) decimal.add(sign);
  }
  return (cell) => {
    const text = cell.replace(BLANKS, '');
    if (text === '') return null;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    if (/^[-−(]\d/.test(text)) return 'es negativo';
    const whole = WITH_ZEROS.exec(text)?.[1];
    if (whole !== undefined) return Number(whole);
    const both = GROUPS_AND_DECIMALS.exec(text);
    if (both || MANY_GROUPS.test(text)) return counted(both?.[1] ?? both?.[2] ?? text);
    if (GROUPED.test(text)) {
      const sign = text.includes('.') ? '.' : ',';
      const isDoubtful = decimal.has(sign) || /[.,]000$/.test(text);
      return isDoubtful ? `puede ser ${text.replace(/[.,].*/, '')} o ${text.replace(sign, '')}` : counted(text);
    }
    if (/^\d+[.,]\d+$/.test(text)) return 'no es un número entero';
    return /^\d+$/.test(text) ? 'es demasiado grande' : 'no es un número';
  };
}

function counted(grouped: string): ReadCount {
  const digits = grouped.replace(/[.,]/g, '');
  return digits.length > 6 ? 'es demasiado grande' : Number(digits);
}

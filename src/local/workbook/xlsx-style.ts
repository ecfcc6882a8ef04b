import { type CellStyle, resolveThemeColor, type Workbook } from 'hucre/xlsx';
import type { CellFormat } from './model';

/** Cell formats between the .xlsx library's words and ours. */

type Color = NonNullable<NonNullable<CellStyle['font']>['color']>;
type Font = NonNullable<CellStyle['font']>;

/** One object per distinct format, whatever the number of cells that have it. */
export class FormatReader {
  readonly #known = new Map<string, CellFormat>();
  readonly #theme: readonly string[];
  readonly #usual: Font;

  constructor({ themeColors = [], defaultFont = {} }: Pick<Workbook, 'themeColors' | 'defaultFont'>) {
    this.#theme = themeColors;
    this.#usual = defaultFont;
  }

  of(style: CellStyle | undefined): CellFormat | undefined {
    if (!style) return undefined;
    const { font, fill, alignment, numFmt } = style;
    const fillColour = fill?.type === 'pattern' && fill.pattern === 'solid' ? this.rgb(fill.fgColor) : undefined;
    const fontColour = this.rgb(font?.color);
    const kept = this.#rest(style, fillColour !== undefined);
    const format: CellFormat = {
      ...(numFmt && !/^general$/i.test(numFmt) ? { numberFormat: numFmt } : {}),
      ...(font?.bold ? { bold: true } : {}),
      ...(font?.italic ? { italic: true } : {}),
      ...(alignment?.wrapText ? { wrap: true } : {}),
      ...(fillColour ? { fill: fillColour } : {}),
      ...(fontColour && fontColour !== '#000000' ? { fontColor: fontColour } : {}),
      ...(kept ? { kept } : {}),
    };
    const key = JSON.stringify(format);
    if (key === '{}') return undefined;
    const known = this.#known.get(key) ?? format;
    this.#known.set(key, known);
    return known;
  }

  /** `#rrggbb`; undefined for a colour that the file leaves to the program. */
  rgb(colour: Color | undefined): string | undefined {
    if (!colour) return undefined;
    const hex = colour.rgb?.slice(-6) ?? this.#themed(colour);
    return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex.toLowerCase()}` : undefined;
  }

  #themed({ theme, tint }: Color): string | undefined {
    if (theme === undefined || this.#theme.length === 0) return undefined;
    // Files count the first four with light and dark changed over from the order in which the theme lists them.
    return resolveThemeColor([...this.#theme], theme < 4 ? theme ^ 1 : theme, tint);
  }

  #rest(
    { font = {}, fill, border, alignment = {}, protection }: CellStyle,
    fillIsRead: boolean,
  ): CellStyle | undefined {
    const fontRest = Object.entries(font).filter(
      ([name, value]) =>
        !['bold', 'italic', 'color', 'family', 'charset', 'scheme'].includes(name) &&
        value !== this.#usual[name as keyof Font],
    );
    const { wrapText, ...alignmentRest } = alignment;
    // LibreOffice writes this for every cell.
    if (alignmentRest.horizontal === 'general') delete alignmentRest.horizontal;
    // A cell that wraps is at the top here, and at the bottom where a file says nothing.
    alignmentRest.vertical ??= 'bottom';
    if (alignmentRest.vertical === (wrapText ? 'top' : 'bottom')) delete alignmentRest.vertical;
    const meaningful = Object.entries(alignmentRest).filter(([, value]) => value && value !== 'context');
    const rest: CellStyle = {
      ...(fontRest.length > 0 ? { font: Object.fromEntries(fontRest) } : {}),
      ...(meaningful.length > 0 ? { alignment: Object.fromEntries(meaningful) } : {}),
      ...(border && Object.keys(border).length > 0 ? { border } : {}),
      ...(fill && !fillIsRead && !(fill.type === 'pattern' && fill.pattern === 'none') ? { fill } : {}),
      ...(protection?.locked === false || protection?.hidden ? { protection } : {}),
    };
    return Object.keys(rest).length > 0 ? rest : undefined;
  }
}

/** A colour as the library writes it. */
export const colour = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });

/** The library's words for formats, once for each. */
export class StyleWriter {
  readonly #known = new WeakMap<CellFormat, CellStyle>();
  readonly #usual: Font;

  /** @param defaultFont a font that names only a colour would lose its size */
  constructor(defaultFont: Font = {}) {
    this.#usual = defaultFont;
  }

  of(format: CellFormat): CellStyle {
    const known = this.#known.get(format);
    if (known) return known;
    const kept: CellStyle = format.kept ?? {};
    const font = {
      ...kept.font,
      ...(format.bold ? { bold: true } : {}),
      ...(format.italic ? { italic: true } : {}),
      ...(format.fontColor ? { color: colour(format.fontColor) } : {}),
    };
    const alignment = { ...(format.wrap ? { vertical: 'top' as const, wrapText: true } : {}), ...kept.alignment };
    const style: CellStyle = {
      ...kept,
      ...(format.numberFormat ? { numFmt: format.numberFormat } : {}),
      ...(Object.keys(font).length > 0 ? { font: { ...this.#usual, ...font } } : {}),
      ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
      ...(format.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: colour(format.fill) } } : {}),
    };
    this.#known.set(format, style);
    return style;
  }
}

import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Validation } from '../../workbook/model';
import { contains } from './areas';
import { type PrefixRule, paintingRule } from './conditional-formats';
import type { PendingTexts } from './pending-texts';
import { tabOfSheet } from './sheet-ids';

/** What a tab shows besides its cells. */
export interface TabRules {
  readonly validations: readonly Validation[];
  readonly prefixRules: readonly PrefixRule[];
}

/** Univer draws the cells of a list itself, and else wraps their text behind the arrow. */
const listStyle: IStyleData = { tb: WrapStrategy.CLIP, vt: VerticalAlign.MIDDLE };

const textOf = (cell: Nullable<ICellData>): string => (typeof cell?.v === 'string' ? cell.v : '');

/** Paints over the stored cells: unconfirmed texts, conditional formats, and booleans in Spanish. */
export function paintCells(injector: Injector, pending: PendingTexts, rulesOf: (tab: number) => TabRules): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'host-cells',
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: 20,
    handler: (cell, { subUnitId, row, col, worksheet, workbook }, next) => {
      const tab = tabOfSheet(subUnitId);
      const text = pending.get(tab, row, col);
      let shown: Nullable<ICellDataForSheetInterceptor> = cell;
      if (text !== undefined) {
        const { p: _, ...rest } = shown ?? {};
        shown = { ...rest, v: text, t: CellValueType.STRING };
      }
      const { prefixRules, validations } = rulesOf(tab);
      const kind = validationKind(validations, row, col);
      const rule = paintingRule(prefixRules, row, col, (r, c) => textOf(worksheet.getCellRaw(r, c)));
      if (rule || kind === 'list') {
        const style = workbook.getStyles().getStyleByCell(shown) ?? {};
        const fill = rule?.fill === undefined ? {} : { bg: { rgb: rule.fill } };
        const fontColor = rule?.fontColor === undefined ? {} : { cl: { rgb: rule.fontColor } };
        shown = { ...shown, s: { ...(kind === 'list' ? listStyle : {}), ...style, ...fill, ...fontColor } };
      }
      if (shown?.t === CellValueType.BOOLEAN && kind !== 'checkbox') {
        shown = { ...shown, v: shown.v ? 'VERDADERO' : 'FALSO' };
      }
      return next(shown);
    },
  });
}

export const validationKind = (
  validations: readonly Validation[],
  row: number,
  column: number,
): Validation['kind'] | undefined => validations.find(({ area }) => contains(area, row, column))?.kind;

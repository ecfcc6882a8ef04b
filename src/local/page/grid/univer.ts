import {
  type IWorkbookData,
  LocaleType,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import designEs from '@univerjs/design/locale/es-ES';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiEs from '@univerjs/docs-ui/locale/es-ES';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEs from '@univerjs/sheets/locale/es-ES';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import validationEs from '@univerjs/sheets-data-validation/locale/es-ES';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationUiEs from '@univerjs/sheets-data-validation-ui/locale/es-ES';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaEs from '@univerjs/sheets-formula/locale/es-ES';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUiEs from '@univerjs/sheets-formula-ui/locale/es-ES';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUiEs from '@univerjs/sheets-note-ui/locale/es-ES';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import numfmtUiEs from '@univerjs/sheets-numfmt-ui/locale/es-ES';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiEs from '@univerjs/sheets-ui/locale/es-ES';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEs from '@univerjs/ui/locale/es-ES';

/**
 * Univer as this page uses it: the canvas, the cell editor and the formula bar. Its toolbar, tabs and context
 * menu are left out, because most of what they offer cannot be kept; the page has its own.
 */
export function createUniver(container: HTMLElement, workbookData: IWorkbookData) {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ES_ES,
    locales: {
      [LocaleType.ES_ES]: mergeLocales(
        designEs,
        uiEs,
        docsUiEs,
        sheetsEs,
        sheetsUiEs,
        formulaEs,
        formulaUiEs,
        numfmtUiEs,
        validationEs,
        validationUiEs,
        noteUiEs,
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    headerMenu: false,
    footer: false,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: false,
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  // Without the formula plugins' interface, cells cannot be edited at all.
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookData);
  return { univer, workbook, injector: univer.__getInjector() };
}

import { highlightRows } from '../highlight-rows';
import { docs, type Group } from './row';

const A1 = 'Sheets API, notación A1';

/** Shapes of ranges and tabs, and colours by formula. In this order: the first row needs the tab empty. */
export const ranges: Group = {
  title: 'Rangos, pestañas y colores',
  checkedBy: 'menu',
  rows: [
    {
      id: 'data-range',
      says: 'getDataRange, getLastRow y getLastColumn llegan hasta la última celda con contenido.',
      source: docs(
        'Sheet.getDataRange',
        'This is functionally equivalent to creating a Range bounded by A1 and (Sheet.getLastColumn(), Sheet.getLastRow()).',
      ),
      check: ({ sheet }) => {
        sheet.getRange('B3').setValue('x');
        const values = sheet.getDataRange().getValues();
        return [
          [3, 2, 3, 2],
          [values.length, values[0]?.length, sheet.getLastRow(), sheet.getLastColumn()],
        ];
      },
    },
    {
      id: 'whole-rows',
      says: "getRange('2:5') son cuatro filas enteras.",
      source: docs(A1, 'Sheet1!1:2 refers to all the cells in the first two rows of Sheet1.'),
      check: ({ sheet }) => {
        const rows = sheet.getRange('2:5');
        return [
          [2, 4, sheet.getMaxColumns()],
          [rows.getRow(), rows.getNumRows(), rows.getValues()[0]?.length],
        ];
      },
    },
    {
      id: 'open-rows',
      says: "getRange('A3:C') llega hasta la última fila de la cuadrícula.",
      source: docs(A1, 'Sheet1!A5:A refers to all the cells of the first column of Sheet 1, from row 5 onward.'),
      check: ({ sheet }) => [sheet.getMaxRows() - 2, sheet.getRange('A3:C').getNumRows()],
    },
    {
      id: 'columns-are-added',
      says: 'insertColumnAfter agrega una columna al final; ancho y negrita se pueden poner.',
      source: docs('Sheet.insertColumnAfter', 'Inserts a column after the given column position.'),
      check: ({ sheet }) => {
        const last = sheet.getMaxColumns();
        sheet.insertColumnAfter(last).setColumnWidth(last + 1, 300);
        sheet.getRange(1, last + 1).setFontWeight('bold');
        return [last + 1, sheet.getMaxColumns()];
      },
    },
    {
      id: 'rows-are-added',
      says: 'insertRowsAfter agrega filas al final; la primera fila se puede inmovilizar.',
      source: docs('Sheet.insertRowsAfter', 'Inserts a number of rows after the given row position.'),
      check: ({ sheet }) => {
        const last = sheet.getMaxRows();
        sheet.insertRowsAfter(last, 2).setFrozenRows(1);
        return [last + 2, sheet.getMaxRows()];
      },
    },
    {
      id: 'tabs-by-name',
      says: 'Una pestaña se encuentra por su nombre; de un nombre que no está llega null.',
      source: docs('Spreadsheet.getSheetByName', 'Returns null if there is no sheet with the given name.'),
      check: ({ sheet, spreadsheet }) => {
        const name = sheet.getName();
        const listed = spreadsheet.getSheets().filter((other) => other.getName() === name).length;
        return [
          [name, 1, null],
          [spreadsheet.getSheetByName(name)?.getName(), listed, spreadsheet.getSheetByName(`${name} ?`)],
        ];
      },
    },
    {
      id: 'active-cell',
      says: 'Una pestaña nueva queda abierta, y activate selecciona la celda en ella.',
      source: docs(
        'Spreadsheet.insertSheet y Range.activate',
        'The new sheet becomes the active sheet. […] Sets the specified range as the active range',
      ),
      check: ({ sheet, spreadsheet }) => {
        const name = sheet.getName();
        const opened = spreadsheet.getActiveSheet().getName();
        sheet.getRange('C7').activate();
        const active = spreadsheet.getActiveRange();
        return [
          [name, name, 7],
          [opened, active?.getSheet().getName(), active?.getRow()],
        ];
      },
    },
    {
      id: 'formula-formats',
      says: 'Un formato condicional por fórmula se lee con la misma fórmula; no se pone dos veces.',
      source: docs('BooleanCondition.getCriteriaValues', "Gets an array of arguments for the rule's criteria."),
      check: ({ sheet }) => {
        for (const _ of [1, 2]) highlightRows(sheet, 2, 'C', { error: '✖', warning: '⚠' });
        const rules = sheet.getConditionalFormatRules();
        return [
          ['=LEFT($C2)="✖"', '=LEFT($C2)="⚠"'],
          rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]),
        ];
      },
    },
  ],
};

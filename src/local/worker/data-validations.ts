import type { Area, Validation } from '../workbook/model';
import type { HostClient } from './host-client';
import { serviceOf } from './members';

type Rule = Omit<Validation, 'area'>;

/** Rules of cells: drop-downs and checkboxes. Both let other values in, as the add-on asks. */
export function dataValidations(host: HostClient) {
  const rules = new WeakMap<object, Rule>();
  const ruleOf = (kept: Rule | null) => {
    const rule = serviceOf<GoogleAppsScript.Spreadsheet.DataValidation>('DataValidation')({});
    if (kept) rules.set(rule, kept);
    return rule;
  };
  return {
    read: (tab: number, area: Area) =>
      host.readValidations(tab, area).map((line) => line.map((isSet) => (isSet ? ruleOf(null) : null))),
    write(tab: number, area: Area, written: object) {
      const rule = rules.get(written);
      if (!rule) throw new Error('Una regla de otra celda no se puede poner en la vista local.');
      host.writeValidation(tab, { ...rule, area });
    },
    builder: () => {
      let made: Rule | null = null;
      const builder = serviceOf<GoogleAppsScript.Spreadsheet.DataValidationBuilder>('DataValidationBuilder')({
        requireValueInList: (choices: readonly unknown[]): unknown => {
          made = { kind: 'list', choices: choices.map(String) };
          return builder;
        },
        requireCheckbox: (): unknown => {
          made = { kind: 'checkbox', choices: [] };
          return builder;
        },
        setAllowInvalid: (isAllowed: boolean): unknown => {
          if (!isAllowed) throw new Error('Una regla que rechaza valores no está implementada en la vista local.');
          return builder;
        },
        build: () => {
          if (!made) throw new Error('Una regla sin condición no está implementada en la vista local.');
          return ruleOf(made);
        },
      });
      return builder;
    },
  };
}

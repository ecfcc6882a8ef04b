import { areaOfA1 } from '../workbook/area';
import type { ConditionalFormat } from '../workbook/model';
import type { HostClient } from './host-client';
import { serviceOf } from './members';

export interface RangeHandle {
  readonly getA1Notation: () => string;
}

/** Conditional formats by formula: the only kind that the add-on makes and that the local workbook keeps. */
export function conditionalFormatRules(host: HostClient) {
  const formats = new WeakMap<object, readonly ConditionalFormat[]>();
  const ruleOf = (kept: readonly ConditionalFormat[]) => {
    const rule = serviceOf<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>('ConditionalFormatRule')({
      getBooleanCondition: () =>
        serviceOf<GoogleAppsScript.Spreadsheet.BooleanCondition>('BooleanCondition')({
          getCriteriaValues: () => [kept[0]?.formula],
        }),
    });
    formats.set(rule, kept);
    return rule;
  };
  return {
    read: (tab: number) => host.readConditionalFormats(tab).map((format) => ruleOf([format])),
    write: (tab: number, rules: readonly unknown[]) =>
      host.writeConditionalFormats(
        tab,
        rules.flatMap((rule) => formats.get(rule as object) ?? []),
      ),
    builder: () => {
      let made: Omit<ConditionalFormat, 'area'> = { formula: '' };
      let areas: readonly RangeHandle[] = [];
      const builder = serviceOf<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
        'ConditionalFormatRuleBuilder',
      )({
        whenFormulaSatisfied: (formula: string): unknown => {
          made = { ...made, formula };
          return builder;
        },
        setBackground: (fill: string): unknown => {
          made = { ...made, fill };
          return builder;
        },
        setRanges: (ranges: readonly RangeHandle[]): unknown => {
          areas = ranges;
          return builder;
        },
        build: () =>
          ruleOf(
            areas.flatMap((range) => {
              const area = areaOfA1(range.getA1Notation(), { rowCount: 0, columnCount: 0 });
              return area ? [{ ...made, area }] : [];
            }),
          ),
      });
      return builder;
    },
  };
}

import { flagOf } from '../base/cell';
import type { TabRow } from '../base/tabs';
import { settingRow, settingText } from '../setup/setting-row';

/** Rows of CONFIGURACIÓN in which reminders are switched: everybody sees them, and a copied spreadsheet has them too. */
export const ACTIVATION_KEYS = {
  active: 'recordatorios.activos',
  sheet: 'recordatorios.hoja',
  account: 'recordatorios.cuenta',
  at: 'recordatorios.activados_el',
} as const;

/** Spanish: what the tab says of each. */
export const ACTIVATION_MEANINGS: { readonly [Field in keyof typeof ACTIVATION_KEYS]: string } = {
  active: 'Sí: los recordatorios se envían; No: están en pausa. Se cambia con «Recordatorios…».',
  sheet: 'La hoja de cálculo en la que se activaron: una copia no envía nada.',
  account: 'La cuenta que los activó y desde la que se envían.',
  at: 'Cuándo se activaron.',
};

export interface Activation {
  /**
   * `copied`: the rows came with a copy of another spreadsheet; `paused`: whoever activated them is still known.
   */
  readonly state: 'off' | 'copied' | 'active' | 'paused';
  /** In small letters; '' when off. */
  readonly account: string;
  /** `dd/mm/yyyy hh:mm`; ''. */
  readonly at: string;
}

const OFF: Activation = { state: 'off', account: '', at: '' };

/**
 * Whether reminders are sent from a spreadsheet.
 * @param rows of CONFIGURACIÓN
 * @param sheet the spreadsheet's id
 */
export function activationIn(rows: readonly TabRow<'settings'>[], sheet: string): Activation {
  const account = settingText(rows, ACTIVATION_KEYS.account).toLowerCase();
  if (account === '') return OFF;
  const active = flagOf(settingRow(rows, ACTIVATION_KEYS.active)?.value ?? '');
  const known = { account, at: settingText(rows, ACTIVATION_KEYS.at) };
  if (settingText(rows, ACTIVATION_KEYS.sheet) !== sheet) return active ? { state: 'copied', ...known } : OFF;
  return { state: active ? 'active' : 'paused', ...known };
}

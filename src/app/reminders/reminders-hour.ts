import { readSettings } from '../../core/settings/read-settings';
import type { OwnTabReader } from '../own-tabs';
import { settingRowsOf } from './run';

/** `recordatorios.hora`: the hour of the morning mails, 0 to 23. */
export const remindersHour = (read: OwnTabReader): number => readSettings(settingRowsOf(read)).settings.remindersHour;

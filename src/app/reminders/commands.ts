import { type CommandTable, nothing, text } from '../command';
import { object, yesOrNo } from '../shape';
import { activate } from './activate';
import type { ReminderCommands } from './api';
import { deactivate } from './deactivate';
import { lookAtReminders } from './look';
import { pause } from './pause';
import { previewMails } from './preview';
import { settleMail } from './settle';

export const REMINDER_COMMANDS: CommandTable<keyof ReminderCommands> = {
  'reminders.look': { shape: nothing, run: lookAtReminders },
  'reminders.preview': { shape: nothing, run: previewMails },
  'reminders.activate': { shape: object({ takeOver: yesOrNo }), run: activate },
  'reminders.pause': { shape: object({ paused: yesOrNo }), run: pause },
  'reminders.deactivate': { shape: nothing, run: deactivate },
  'reminders.settle': { shape: object({ key: text, left: yesOrNo }), run: settleMail },
};

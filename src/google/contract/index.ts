import { dates } from './dates';
import { dialogs } from './dialogs';
import { edits } from './edits';
import { keeping } from './keeping';
import { mailAndClock } from './mail-and-clock';
import { panels } from './panels';
import { ranges } from './ranges';
import type { Group } from './row';
import { services } from './services';
import { writing } from './writing';

/** What the add-on relies on of Google's services, in the order in which it is checked. */
export const CONTRACT: readonly Group[] = [
  services,
  keeping,
  writing,
  dates,
  ranges,
  panels,
  edits,
  dialogs,
  mailAndClock,
];

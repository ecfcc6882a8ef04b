import type { NotesPort } from '../core/ports';

const notesIn = (properties: () => GoogleAppsScript.Properties.Properties): NotesPort => ({
  get: (key) => properties().getProperty(key),
  set: (key, text) => {
    properties().setProperty(key, text);
  },
  remove: (key) => {
    properties().deleteProperty(key);
  },
});

/** A copy of the spreadsheet begins without them. */
export const sharedNotes = notesIn(() => PropertiesService.getDocumentProperties());
export const ownNotes = notesIn(() => PropertiesService.getUserProperties());

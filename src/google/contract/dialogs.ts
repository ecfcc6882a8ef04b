import { docs, type Group } from './row';

/** What a dialog box does; the panel that checks the rest is in the sidebar and sees none. */
export const dialogs: Group = {
  title: 'Diálogos',
  checkedBy: 'person',
  rows: [
    {
      id: 'dialog-beside-the-sheet',
      says: 'El diálogo se abre con su título sobre la hoja, y en ella se sigue trabajando; el panel lateral queda abierto.',
      source: docs(
        'Ui.showModelessDialog',
        "Opens a modeless dialog box in the user's editor with custom client-side content. […] Modeless dialogs let the user interact with the editor behind the dialog.",
      ),
    },
    {
      id: 'dialog-size',
      says: 'La página del diálogo tiene el ancho y el alto que se le piden, en píxeles.',
      source: docs(
        'HtmlOutput.setWidth y HtmlOutput.setHeight',
        'Sets the initial width of a custom dialog in Google Docs, Sheets, or Forms.',
      ),
    },
    {
      id: 'dialog-offers-files',
      says: 'Desde un diálogo se descarga un archivo que hizo su propia página.',
      source: docs(
        'guides/html/restrictions',
        'The IFRAME sandbox mode is based on the iframe sandboxing feature in HTML5, using the following keywords: […] allow-downloads',
      ),
    },
  ],
};

import { docs, type Group } from './row';

/** What the page of a panel sees; `panels/diagnostics/page-checks.ts` checks these. */
export const panels: Group = {
  title: 'Menú y panel',
  checkedBy: 'panel',
  rows: [
    {
      id: 'panel-opens',
      says: 'El menú abre el panel, y su página llega con la marca que le puso el servidor.',
      source: docs('Ui.showSidebar', "Opens a sidebar in the user's editor with custom client-side content."),
    },
    {
      id: 'date-arrives-as-nothing',
      says: 'Una respuesta con una fecha adentro llega al panel como null.',
      source: docs(
        'guides/html/communication (tanaikech, 2023-08-28, midió null)',
        'Requests fail if you attempt to pass a Date',
      ),
    },
  ],
};

/** The add-on's menu, which Google shows when a person opens the spreadsheet. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu('Base de gestión')
    .addItem('Revisar mi pestaña', 'reviewMyTab')
    .addItem('Revisar toda la base', 'reviewWholeBase')
    .addItem('Panel de revisión', 'openReviewPanel')
    .addSeparator()
    .addItem('Nuevo escalamiento', 'openNewEscalation')
    .addItem('Escalamientos', 'openEscalations')
    .addSeparator()
    .addItem('Mi día', 'openMyDay')
    .addItem('Tablero', 'openBoard')
    .addItem('Reportar novedad', 'openIncident')
    .addSeparator()
    .addItem('Corregir…', 'openCorrections')
    .addItem('Deshacer la última corrección', 'openUndo')
    .addItem('Excepciones', 'openExceptions')
    .addSeparator()
    .addItem('Recordatorios…', 'openReminders')
    .addItem('Configurar…', 'openSetup')
    .addItem('Ayuda', 'openHelp')
    .addItem('Autodiagnóstico', 'openDiagnostics')
    .addToUi();
}

/**
 * Opens a panel in the sidebar.
 * @param file name of its HTML file
 * @param start what it does at once; the panel reads it from its body
 */
export function showPanel(
  file: string,
  title: string,
  start: 'none' | 'mine' | 'all' | 'fix' | 'undo' | 'selection',
): void {
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  const page = HtmlService.createHtmlOutput(html.replace('data-start="none"', `data-start="${start}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

/**
 * Opens a panel in a dialog box over the sheet, which stays at work beside it.
 * @param file name of its HTML file
 * @param size of the panel in pixels, without the dialog's title bar
 */
export function showDialog(
  file: string,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}

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
    .addItem('Importar reporte de Inconcert…', 'openInconcert')
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

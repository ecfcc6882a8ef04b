import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOSTILE_TEXTS } from '../hostile-texts';
import type { Installation } from './local-page';

/** Its field, its calls of the script, its way to close itself, and a file that it makes. */
const PAGE = `<!doctype html>
<html lang="es-CO"><head><meta charset="utf-8">
<style>
  :root { color-scheme: light dark; }
  body { margin: 16px; background: Canvas; color: CanvasText; font: 14px Arial, sans-serif; }
</style></head>
<body>
<p><label>Nombre <input id="name"></label> <label>Con uso de Esc <input id="own-escape"></label></p>
<p><button id="echo">Preguntar</button> <button id="grid">A la hoja</button> <button id="close">Cerrar</button>
  <a id="file" download="datos.csv">Descargar CSV</a></p>
<p id="answer"></p>
<script>
  const part = (id) => document.getElementById(id);
  part('file').href = URL.createObjectURL(new Blob(['a;b\\n1;2\\n'], { type: 'text/csv' }));
  part('echo').onclick = () => google.script.run
    .withSuccessHandler((answer) => { part('answer').textContent = answer; }).echo(part('name').value);
  part('grid').onclick = () => google.script.host.editor.focus();
  part('close').onclick = () => google.script.host.close();
  part('own-escape').onkeydown = (event) => { if (event.key === 'Escape') event.preventDefault(); };
</script>
</body></html>
`;

export const HOSTILE_TITLE = `${HOSTILE_TEXTS.closingScript}${HOSTILE_TEXTS.image}${HOSTILE_TEXTS.bidi}`;

const FUNCTIONS = `
function onOpen() {
  App.onOpen();
  SpreadsheetApp.getUi().createMenu('Pruebas').addItem('Diálogo', 'showDialog').addItem('Grande', 'showLarge')
    .addItem('Hostil', 'showHostile').addToUi();
}
function show(title, width, height) {
  var page = HtmlService.createHtmlOutputFromFile('prueba').setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModelessDialog(page, title);
}
function showDialog() { show('Diálogo de prueba', 640, 360); }
function showLarge() { show('Diálogo grande', 3000, 2000); }
function showHostile() { show(${JSON.stringify(HOSTILE_TITLE)}, 500, 300); }
function echo(text) { return 'eco: ' + text; }
`;

/** Adds a menu «Pruebas» with dialogs to the add-on of an installation, before its program starts. */
export function addDialogs(installation: Installation): void {
  const file = (name: string) => path.join(installation.folder, 'dist', name);
  writeFileSync(file('Code.js'), readFileSync(file('Code.js'), 'utf8') + FUNCTIONS);
  writeFileSync(file('prueba.html'), PAGE);
}

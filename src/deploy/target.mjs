import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What .clasp.json holds in a fresh clone. */
const PLACEHOLDER = 'PEGUE_AQUI';
const SCRIPT_ID = /^[\w-]{20,}$/;

const WHERE_THE_ID_IS = `El ID está en la hoja: Extensiones → Apps Script → Configuración del proyecto (el engranaje) → ID de secuencia de
comandos. Cópielo y péguelo en «scriptId». No es el ID de la hoja, el que sale en su dirección.`;

/**
 * The script that a clasp project file names.
 * @param {string} root folder of this repository
 * @param {string} file the project file, relative to it
 * @returns {{ ok: true, config: string, scriptId: string } | { ok: false, problem: string }} the problem in Spanish
 */
export function readTarget(root, file) {
  const config = path.resolve(root, file);
  const refused = (problem) => ({ ok: false, problem });
  if (!existsSync(config))
    return refused(`No existe ${config}. Cree el archivo con este contenido:

  { "scriptId": "…", "rootDir": "dist" }

${WHERE_THE_ID_IS}`);
  const { scriptId, rootDir } = readJson(config) ?? {};
  if (scriptId === undefined) return refused(`${file} no es un archivo JSON con «scriptId». ${WHERE_THE_ID_IS}`);
  if (String(scriptId).startsWith(PLACEHOLDER))
    return refused(`Falta el ID del proyecto en ${file}.\n${WHERE_THE_ID_IS}`);
  if (!SCRIPT_ID.test(String(scriptId)))
    return refused(`«${scriptId}», en ${file}, no es el ID de un proyecto.\n${WHERE_THE_ID_IS}`);
  // clasp pushes whatever rootDir names: another folder would replace the team's script with something else.
  if (path.resolve(path.dirname(config), String(rootDir)) !== path.join(root, 'dist'))
    return refused(`En ${file}, «rootDir» debe indicar la carpeta dist de este proyecto: "rootDir": "dist".`);
  return { ok: true, config, scriptId };
}

/** null: the file is not JSON. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

import type { Asked, Surroundings } from '../../app/panel-api';
import { counted, listed, number } from '../kit/spanish';

const ZONE = 'America/Bogota';
const LOCALE = 'es_CO';

/** What each permission is for; Google's own names say little. */
const SCOPES: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'leer y escribir en esta hoja',
  'script.container.ui': 'mostrar paneles',
  'script.send_mail': 'enviar correos',
  'script.scriptapp': 'activadores',
  'userinfo.email': 'saber el correo de quien lo usa',
};

const shortScope = (scope: string) => scope.replace('https://www.googleapis.com/auth/', '');
const scopeWords = (scope: string) => {
  const short = shortScope(scope);
  return SCOPES[short] === undefined ? short : `${SCOPES[short]} (${short})`;
};

function missingScopes({ neededScopes, grantedScopes }: Surroundings): readonly string[] {
  return 'value' in grantedScopes ? neededScopes.filter((scope) => !grantedScopes.value.includes(scope)) : [];
}

const said = <Value>(asked: Asked<Value>, words: (value: Value) => string): string =>
  'value' in asked ? words(asked.value) : `Google no lo dijo: ${asked.problem}`;

const orUnknown = (text: string) => (text === '' ? 'Google no lo dice' : text);

/** Name and value of everything that is worth a line. */
export function surroundingsLines(about: Surroundings): readonly (readonly [name: string, value: string])[] {
  return [
    ['Versión', about.version],
    ['Cuenta', said(about.account, orUnknown)],
    ['Zona horaria del script', said(about.scriptZone, orUnknown)],
    ['Zona horaria de la hoja', said(about.spreadsheetZone, orUnknown)],
    ['Configuración regional', said(about.locale, orUnknown)],
    [
      'Permisos concedidos',
      said(about.grantedScopes, (granted) => {
        const known = about.neededScopes.filter((scope) => granted.includes(scope));
        return `${known.length} de ${about.neededScopes.length}${known.length === 0 ? '' : `: ${known.map(scopeWords).join('; ')}`}`;
      }),
    ],
    ['Activadores de esta cuenta', said(about.triggers, triggerWords)],
    ['Correos que quedan hoy', said(about.mailQuota, (left) => counted(left, 'destinatario', 'destinatarios'))],
  ];
}

const triggerWords = (triggers: readonly string[]) =>
  triggers.length === 0
    ? 'ninguno (Google no muestra los de otras personas)'
    : `${number(triggers.length)}: ${triggers.join(', ')}. Google no muestra los de otras personas.`;

/** Something that a person should put right. Spanish. */
export interface Warning {
  readonly title: string;
  /** What it does and how it is put right. */
  readonly remedy: string;
}

export function surroundingsWarnings(about: Surroundings): readonly Warning[] {
  const { locale, leftTabs } = about;
  const warnings = zoneWarnings(about);
  if ('value' in locale && locale.value !== LOCALE)
    warnings.push({
      title: `La configuración regional de la hoja es ${orUnknown(locale.value)}, no Colombia (${LOCALE})`,
      remedy: 'Las fechas y los decimales se leen de otra forma. Cámbiela en Archivo → Configuración.',
    });
  const missing = missingScopes(about);
  if (missing.length > 0)
    warnings.push({
      title: missing.length === 1 ? 'Falta un permiso' : `Faltan ${missing.length} permisos`,
      remedy: `Para ${missing.map(scopeWords).join('; ')}. Elija otra vez una opción del menú Base de gestión y marque todas las casillas cuando Google pregunte.`,
    });
  if ('value' in leftTabs && leftTabs.value.length > 0)
    warnings.push({
      title: `De una vez anterior quedó ${listed(leftTabs.value)}`,
      remedy: 'No tiene datos de nadie: bórrela.',
    });
  return warnings;
}

function zoneWarnings({ scriptZone, spreadsheetZone }: Surroundings): Warning[] {
  if (!('value' in scriptZone && 'value' in spreadsheetZone)) return [];
  const [script, sheet] = [scriptZone.value, spreadsheetZone.value];
  if (script === ZONE && sheet === ZONE) return [];
  const remedy = `Las fechas pueden correrse un día. Las dos deben ser ${ZONE}: la de la hoja se cambia en Archivo → Configuración; la del script la cambia quien mantiene el complemento.`;
  return [
    script === sheet
      ? { title: `La hoja y el script están en la zona horaria ${sheet}`, remedy }
      : { title: `La hoja está en la zona horaria ${sheet} y el script en ${script}`, remedy },
  ];
}

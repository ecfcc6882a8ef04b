/** Why Google, and not our own code, refused or lost a call. */
export type FailureKind = 'account' | 'quota' | 'offline' | 'busy' | 'too-long' | 'reload' | 'unknown';

export interface Failure {
  readonly kind: FailureKind;
  /** Spanish: what happened, then what to do. */
  readonly message: string;
}

/**
 * Our own lock's, and what Google says, in English or in the language of the person's account, most particular first.
 * Texts: platform/APPS_SCRIPT_FACTS.md §4 and §7, and public reports; Google publishes no list.
 */
const FAILURES: readonly (readonly [FailureKind, RegExp, string])[] = [
  [
    'busy',
    /otra persona est[aá] usando el complemento/i,
    'Otra persona está usando el complemento en este momento. Espere unos segundos e intente de nuevo.',
  ],
  [
    'account',
    /permission_denied|authori[sz]ation is required|not have permission|access denied|http 40[13]\b|autorizaci[oó]n|no (?:tiene|tienes|cuenta con) (?:los )?permisos?|acceso denegado/i,
    'Google no permitió el acceso con esta cuenta. Si abrió varias cuentas de Google en este navegador, entre solo con la del trabajo (o use otro perfil de Chrome), recargue la hoja y acepte los permisos desde el menú Base de gestión.',
  ],
  [
    'quota',
    /for one day|too much computer time|durante un d[ií]a|en un (?:mismo )?d[ií]a|cuota diaria/i,
    'Esta cuenta ya usó todo lo que Google permite por hoy. Intente mañana o pida a otra persona del equipo que lo haga.',
  ],
  [
    'too-long',
    /exceeded maximum execution time|tiempo m[aá]ximo de ejecuci[oó]n|tiempo de ejecuci[oó]n m[aá]ximo/i,
    'Google detuvo la tarea porque pasó de seis minutos. Lo que alcanzó a hacer quedó hecho: intente de nuevo.',
  ],
  [
    'busy',
    /too many (?:scripts|times|simultaneous)|simultaneously|http 429|http 5\d\d|timed out|server error|service .*(?:failed|unavailable)|try again|demasiad[ao]s|error (?:en el|del) servidor|agot[oó] el tiempo|int[eé]ntalo|vuelve a intentarlo/i,
    'Google está ocupado en este momento. Espere unos segundos e intente de nuevo.',
  ],
  [
    'offline',
    /networkerror|network error|connection failure|failed to fetch|offline|http 0\b|error de red|sin conexi[oó]n|error de conexi[oó]n/i,
    'No hay conexión con Google. Revise su internet e intente de nuevo.',
  ],
  [
    'reload',
    /script function not found|not found: panel|google is not defined|funci[oó]n de (?:la )?secuencia de comandos|http 404|document .*(?:missing|deleted)/i,
    'El panel no encuentra el complemento: pudo actualizarse hace un momento. Recargue la hoja (F5) y abra otra vez el panel desde el menú Base de gestión.',
  ],
];

/**
 * What to tell the person about a call that Google refused or lost. An unknown text is shown whole, so
 * that whoever helps can read it.
 */
export function explainFailure(text: string): Failure {
  for (const [kind, pattern, message] of FAILURES) {
    if (pattern.test(text)) return { kind, message };
  }
  const detail = text.replace(/^(?:ScriptError|Error|Exception):\s*/i, '').trim();
  const advice = 'Intente de nuevo; si vuelve a pasar, avise a quien administra la base';
  return {
    kind: 'unknown',
    message:
      detail === '' ? `Algo falló al hablar con Google. ${advice}.` : `Algo falló. ${advice} con este texto: ${detail}`,
  };
}

/** The call was sent and nothing came back: Google stops a run at six minutes without always saying so. */
export const NO_ANSWER: Failure = {
  kind: 'too-long',
  message: 'Google no respondió. Revise su internet e intente de nuevo.',
};

/** An answer that is not ours: a Date inside makes Google answer null, an update changes the contract. */
export const BAD_ANSWER: Failure = {
  kind: 'reload',
  message:
    'La respuesta llegó vacía o incompleta. Recargue la hoja (F5) e intente de nuevo; si vuelve a pasar, avise a quien administra la base.',
};

/**
 * What clasp 3 and the Apps Script API say when they refuse, and what a person does then. The first that matches
 * counts. clasp prints the API's message without its number, so each is known by its words.
 */
const CAUSES = [
  {
    says: /No credentials found/i,
    steps: () => `Falta iniciar sesión en este computador:

  1. npx clasp login
  2. En el navegador elija la cuenta de Google que puede editar la hoja y acepte los permisos que pide clasp.
  3. npm run deploy`,
  },
  {
    says: /has not enabled the Apps Script API/i,
    steps: () => `La cuenta tiene apagada la API de Apps Script:

  1. Abra https://script.google.com/home/usersettings con la misma cuenta de «npx clasp login».
  2. Active «API de Google Apps Script».
  3. Espere unos minutos y repita: npm run deploy`,
  },
  {
    says: /invalid_grant|invalid_rapt|invalid_client|invalid authentication credentials|authentication credential/i,
    steps: () => `La sesión venció o fue retirada. Inicie sesión otra vez y repita:

  1. npx clasp login
  2. npm run deploy`,
  },
  {
    says: /entity was not found|status code 404/i,
    steps: ({ scriptId }) => `Google no encuentra el proyecto ${scriptId}, o su cuenta no puede verlo:

  1. Compare el ID con el de la hoja: Extensiones → Apps Script → Configuración del proyecto.
  2. Vea con qué cuenta inició sesión: npx clasp show-authorized-user
  3. Si es otra, use npx clasp login; si es la correcta, pida que la hagan editora de la hoja.`,
  },
  {
    says: /does not have permission|insufficient (?:authentication scopes|permission)|status code 403|access_denied/i,
    steps: () => `La cuenta no puede cambiar ese proyecto:

  1. Vea con qué cuenta inició sesión: npx clasp show-authorized-user
  2. Si es otra, use npx clasp login y acepte todos los permisos.
  3. Si es la correcta, pida a la persona dueña de la hoja que la haga editora.
  4. En un dominio de Google Workspace, quien lo administra puede haber cerrado la API de Apps Script.`,
  },
  {
    says: /quota|resource has been exhausted|rate limit|status code 429/i,
    steps: () => 'Google pide esperar: hubo demasiadas solicitudes. Repita en unos minutos: npm run deploy',
  },
  {
    says: /syntax error/i,
    steps: () =>
      'Google no aceptó el código. La hoja sigue con la versión anterior; avise a quien mantiene el complemento.',
  },
  {
    says: /internal error|service is currently unavailable|backend error|bad gateway|deadline exceeded|status code 5\d\d/i,
    steps: () => `Google falló al recibir el envío. Repita en unos minutos: npm run deploy
Si sigue igual, mire https://www.google.com/appsstatus`,
  },
  {
    says: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|socket hang up|premature close|certificate/i,
    steps:
      () => `No hay conexión con Google. Revise la red (y el proxy o el antivirus, si los hay) y repita: npm run deploy
Si el corte fue a mitad del envío, repetirlo no daña nada.`,
  },
];

/**
 * Why nothing was sent and what to do, in Spanish, with what clasp said.
 * @param {string} output of clasp
 * @param {{ scriptId: string }} target
 */
export function explain(output, target) {
  const cause = CAUSES.find(({ says }) => says.test(output));
  const steps = cause?.steps(target) ?? 'clasp se detuvo por algo que este programa no conoce.';
  return `${steps}\n\nLo que dijo clasp: ${output === '' ? '(nada)' : output}`;
}

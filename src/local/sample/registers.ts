import { generalComment, particularComment } from './comments';
import { MINUTES_A_DAY, type SheetDay, sheetDay } from './days';
import { AGENTS, citizenHandle, citizenName } from './people';
import type { Feed, Network } from './posts';
import type { Random } from './random';
import { registered, wallOnlyReply } from './replies';
import { type TabDraft, tabOf } from './tabs';

const NETWORKS: readonly Network[] = ['Twitter', 'Facebook'];

const DELETED_COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  time: { header: 'Hora', format: 'time', width: 60 },
  agent: { header: 'Agente', format: 'text', width: 130 },
  network: { header: 'Red social', format: 'text', width: 90, choices: NETWORKS },
  caseId: { header: 'ID', format: 'text', width: 160 },
  user: { header: 'Usuario', format: 'text', width: 140 },
  link: { header: 'Enlace', format: 'text', width: 180 },
  comment: { header: 'Consulta en GIS', format: 'text', width: 340 },
  reply: { header: 'Respuesta', format: 'text', width: 300 },
  motive: { header: 'Motivo', format: 'text', width: 100, choices: ['ELIMINADO', 'SIN DM', 'ERROR'] },
  notes: { header: 'Observaciones', format: 'text', width: 220 },
} as const;

const FRAUD_COLUMNS = {
  date: { header: 'Fecha', format: 'date', width: 90 },
  agent: { header: 'Agente', format: 'text', width: 130 },
  network: { header: 'Red social', format: 'text', width: 90, choices: NETWORKS },
  user: { header: 'Usuario', format: 'text', width: 140 },
  link: { header: 'Enlace', format: 'text', width: 180 },
  comment: { header: 'Comentario', format: 'text', width: 380 },
  kind: { header: 'Tipo', format: 'text', width: 110, choices: ['LINK', 'INFORMACIÓN'] },
  suspect: { header: 'Enlace sospechoso', format: 'text', width: 240 },
  state: { header: 'Estado', format: 'text', width: 100, choices: ['DETECTADO', 'REPORTADO'] },
  notes: { header: 'Observaciones', format: 'text', width: 220 },
} as const;

const DELETED_ROWS = 40;
/** Before it deleted comments were not registered here (acta 26). */
const DELETED_SINCE = sheetDay(2022, 9, 13);
const MOTIVES: readonly (readonly [motive: 'ELIMINADO' | 'SIN DM' | 'ERROR', weight: number])[] = [
  ['ELIMINADO', 5],
  ['SIN DM', 3],
  ['ERROR', 2],
];
const MOTIVE_NOTES = {
  ELIMINADO: 'El ciudadano eliminó el comentario antes de la respuesta',
  'SIN DM': null,
  ERROR: 'Inconcert no permite abrir la publicación',
} as const;

/** Scams in the manner of those the agency warns of; all their addresses lead nowhere. */
const FRAUDS: readonly { readonly comment: string; readonly suspect?: string }[] = [
  {
    comment: 'Ya salió el bono nuevo!! Regístrese acá antes de que se acabe https://bono-hogar.example/registro 🎁',
    suspect: 'https://bono-hogar.example/registro',
  },
  {
    comment: 'Consulte si es beneficiario de Ingreso Solidario 2.0 en ingreso-solidario-co.example, es rápido',
    suspect: 'ingreso-solidario-co.example',
  },
  { comment: 'Vecinas, yo las inscribo en Renta Ciudadana por 30 mil pesos, escríbanme al interno' },
  { comment: 'GANE 200 MIL DIARIOS DESDE EL CELULAR, sin experiencia, pregunte sin compromiso 💸💸' },
  {
    comment: 'Únete al canal de pagos del gobierno https://chat-subsidios.example/grupo y comparte con 10 amigos',
    suspect: 'https://chat-subsidios.example/grupo',
  },
  { comment: 'Para desbloquear el giro manden foto de la cédula por los dos lados al 300 000 00 05' },
  {
    comment: '=HYPERLINK("https://premio.example";"Reclame su premio")',
    suspect: 'https://premio.example',
  },
  { comment: 'Préstamos a beneficiarios, se descuenta del próximo pago, sin codeudor. Inf. 300 000 00 06' },
  {
    comment: 'Actualice sus datos de Colombia Mayor o pierde el pago 👉 www.colmayor-datos.example',
    suspect: 'www.colmayor-datos.example',
  },
  { comment: 'Tengo un contacto adentro, él agiliza el pago de la devolución del iva por 50 mil' },
  {
    comment: 'Bono Mujer de $850.000 ya disponible!! entre a <a href="https://bono-mujer.example">este enlace</a>',
    suspect: 'https://bono-mujer.example',
  },
  { comment: 'Se venden cupos para Renta Joven, pago contra listado, seriedad' },
  {
    comment: 'Descargue la app y duplique su subsidio en una semana https://duplica.example/app',
    suspect: 'https://duplica.example/app',
  },
  { comment: 'Envíeme el código que le llega al celular y yo le cobro el giro sin hacer fila' },
  {
    comment: '+ de 500 familias ya recibieron, falta usted: https://mercado-gratis-co.example',
    suspect: 'https://mercado-gratis-co.example',
  },
];

/** Days in order, spread over the sample's. */
function someDays(random: Random, days: readonly SheetDay[], count: number): readonly SheetDay[] {
  return Array.from({ length: count }, () => random.pick(days)).sort((a, b) => a - b);
}

function citizen(random: Random, network: Network): string {
  return network === 'Twitter' ? citizenHandle(random) : citizenName(random);
}

/** SIN DM Y ERROR: only the SIN DM cases could be answered, on the wall (acta 19 and 26). */
export function deletedTab(random: Random, feed: Feed, days: readonly SheetDay[]): TabDraft {
  const rows = someDays(random, days, DELETED_ROWS).map((date) => {
    const drawn = random.weighted(MOTIVES);
    const motive = drawn === 'ELIMINADO' && date < DELETED_SINCE ? 'ERROR' : drawn;
    const network = motive === 'SIN DM' ? 'Twitter' : random.pick(NETWORKS);
    const post = feed.postBefore(network, date);
    const user = citizen(random, network);
    const comment = random.chance(0.5) ? generalComment(random, network) : particularComment(random, network);
    return {
      date,
      time: random.between(8 * 60 + 10, 12 * 60 + 50) / MINUTES_A_DAY,
      agent: random.pick(AGENTS).name,
      network,
      caseId: feed.caseId(network, post),
      user,
      link: post.link,
      comment: comment.text,
      reply: motive === 'SIN DM' ? registered(random, network, wallOnlyReply(random, user).text) : null,
      motive,
      notes: MOTIVE_NOTES[motive],
    };
  });
  return tabOf('SIN DM Y ERROR', DELETED_COLUMNS, rows, 100);
}

/** FRAUDE: links or misleading information that citizens were sent (acta 28-F). */
export function fraudTab(random: Random, feed: Feed, days: readonly SheetDay[]): TabDraft {
  const dates = someDays(random, days, FRAUDS.length);
  const rows = FRAUDS.map(({ comment, suspect }, index) => {
    const network = random.weighted<Network>([
      ['Facebook', 3],
      ['Twitter', 1],
    ]);
    const date = dates[index] as SheetDay;
    return {
      date,
      agent: random.pick(AGENTS).name,
      network,
      user: citizen(random, network),
      link: feed.postBefore(network, date).link,
      comment,
      kind: suspect === undefined ? 'INFORMACIÓN' : 'LINK',
      suspect: suspect ?? null,
      state: random.chance(0.6) ? 'REPORTADO' : 'DETECTADO',
    };
  });
  return tabOf('FRAUDE', FRAUD_COLUMNS, rows, 100);
}

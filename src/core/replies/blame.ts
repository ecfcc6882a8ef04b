import { fold } from '../base/fold';

/** Without one of these nothing is blamed. */
const MAY_BLAME =
  /culpa|error|responsab|problem|fall[aoó]|demor|retras|atras|equivoc|incumpl|negligen|descuid|no (?:(?:les?|te|nos) )?(?:ha|pag|gir|consign|desemb|cumpl|respond|resolv|dio)/i;

/** «Entidad bancaria», «entidad territorial»: another one. */
const ENTITY =
  '(?:entidad(?! (?:bancari|financier|territorial|pagador|operador|prestador|promotor|municipal|de salud|competente|encargada|correspondiente|que ))|prosperidad social|dps|el programa)';
const OF_ENTITY = `(?:de|por|por parte de) (?:(?:la |nuestra |esta )?${ENTITY}|el dps)|del dps\\b|nuestr[oa]s?\\b|de nosotros`;
const FAULT =
  '(?:la )?(?:culpas?|error(?:es)?|fallas?|fallos?|negligencia|descuidos?|demoras?|retrasos?|atrasos?|incumplimientos?|problemas?|responsabilidad|equivocacion(?:es)?)';
const ALREADY = '(?:(?:ya|aun|todavia|hoy|les?|te|nos|lo|la|los|las|tambien|simplemente) ){0,3}';
const FAILED = [
  'se (?:ha |han )?(?:demor|equivoc|retras|atras|olvid)(?:o|aron|ad[ao])',
  '(?:ha )?(?:fallo|fallado|incumplio|incumplido)',
  'no (?:les? |te |nos )?(?:ha|han) (?:pagado|girado|consignado|desembolsado|cumplido|respondido|resuelto|dado (?:respuesta|solucion))',
  'no (?:les? |te |nos )?(?:pago|giro|consigno|desembolso|cumplio|respondio|resolvio|dio (?:respuesta|solucion))',
  'cometi(?:o|eron) (?:un |el |ese )?error',
  '(?:tiene|tuvo) la culpa',
  'es (?:la )?culpable',
  '(?:es|fue) (?:la )?responsable(?: de (?:que|no|(?:la|el|los|las|esta|este|su|tu) (?:demora|retraso|error|falla|inconveniente|problema|no pago|incumplimiento))|(?= ?(?:$|[.,;!])))',
].join('|');
const BLAME = new RegExp(
  `\\b(?:${FAULT} (?:interna |interno |propia |propio )?(?:(?:es|son|fue|ha sido) )?(?:${OF_ENTITY})|nuestr[oa] (?:error|culpa|falla|descuido|equivocacion|incumplimiento)|${ENTITY} ${ALREADY}(?:${FAILED})|culpa del programa|por (?:un )?(?:error|falla) del programa|nos equivocamos|cometimos (?:un |ese )?error)(?![\\p{L}\\p{N}])`,
  'gu',
);
/** «Si hay un error…», «es falso que…»: what leaves it open earlier in the same clause. */
const LEFT_OPEN = /\b(?:si|cuando|posibles?|evitar|presunt[oa]s?|falso|mentira)\b/;
/** «No es culpa de la entidad», «no se debe a un error…», «no es cierto que la entidad…»: what takes it back right before. */
const TAKEN_BACK =
  /\b(?:no|ni|nunca|jamas|tampoco|sin)(?: (?:es|son|fue|fueron|sea|ser|hay|hubo|haya|existe|se|debe|deben|trata|corresponde|obedece|significa|implica|tiene|tenga|cierto|verdad|ningun[ao]?|algun[ao]?|que|a|de|del|por|un[ao]?|el|la|los|las))*\s*$/;
const CLAUSE_END = /[,.;:!?()]/;
const CLAUSE_LENGTH = 80;

/** The words of a reply that put the responsibility on the agency; null where it does not (acta 32). */
export function blameIn(reply: string): string | null {
  if (!MAY_BLAME.test(reply)) return null;
  const text = fold(reply.replace(/\n/g, ' . '));
  for (const { 0: words, index } of text.matchAll(BLAME)) {
    const clause = text
      .slice(Math.max(0, index - CLAUSE_LENGTH), index)
      .split(CLAUSE_END)
      .pop() as string;
    if (!LEFT_OPEN.test(clause) && !TAKEN_BACK.test(clause)) return words;
  }
  return null;
}

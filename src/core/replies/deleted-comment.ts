import { fold } from '../base/fold';

const MAY_SAY = /elimin|borr|ya no existe/i;
const COMMENT =
  '(?:comentarios?|tuits?|tweets?|trinos?|mensaje|pregunta|consulta|mencion|publicacion (?:del|de la) (?:ciudadan[oa]|usuari[oa]))';
const CITIZEN = '(?:ciudadan[oa]|usuari[oa]|autora?|persona|senora?|perfil)';
const GONE = '(?:eliminad[oa]s?|borrad[oa]s?)';
const DELETED = '(?:eliminaron|borraron|(?:ha|habia) (?:eliminado|borrado)|elimino|borro)';
const SOME = '(?:el|su|este|ese|dicho|los|sus|la) (?:propio )?';
const SAYS = new RegExp(
  [
    // «Comentario eliminado», «el tuit ya fue borrado»
    `\\b${COMMENT}(?: (?:ya|fue|esta|estaba|quedo|aparece|sale|figura|como|ha|sido|del?|la|por|${CITIZEN}|el|mismo|original)){0,5} ${GONE}\\b`,
    `\\b${GONE} (?:${SOME})?${COMMENT}\\b`,
    // «Eliminó el comentario», «se borró su publicación»
    `\\b${DELETED} ${SOME}${COMMENT}\\b`,
    `\\b${COMMENT}(?: ya)? se ${DELETED}\\b`,
    // «El ciudadano lo borró», «usuario elimina comentario»
    `\\b${CITIZEN} (?:ya |lo |la ){0,2}(?:${DELETED}|elimina|borra)(?: (?:${SOME})?${COMMENT}\\b| antes\\b|\\s*(?:$|[.,;(]))`,
    `\\b${COMMENT} ya no existe\\b|\\bya no existe (?:el |su )?${COMMENT}\\b`,
  ].join('|'),
  'gu',
);
/** A cell that says nothing else: «ELIMINADO», «Twitter: borrado». */
const ONLY_THAT = new RegExp(
  `^(?:twitter|facebook)?[^\\p{L}\\p{N}]*(?:${GONE}|elimino|borro|(?:se )?(?:elimina|borra) (?:${SOME})?${COMMENT})[^\\p{L}\\p{N}]*$`,
  'u',
);
const NOT_SO = /\b(?:no|ni|nunca|sin|si|cuando)(?: \w+){0,3} $/;
const LOOKED_BACK = 30;

/** Does a text of the team say that the citizen's comment was deleted. «Fue eliminado del programa» does not. */
export function saysDeleted(text: string): boolean {
  if (!MAY_SAY.test(text)) return false;
  const folded = fold(text);
  if (ONLY_THAT.test(folded)) return true;
  for (const { index } of folded.matchAll(SAYS))
    if (!NOT_SO.test(folded.slice(Math.max(0, index - LOOKED_BACK), index))) return true;
  return false;
}

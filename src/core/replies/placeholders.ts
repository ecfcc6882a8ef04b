import { foldName } from '../base/fold';

/** The blanks that a template may have (acta/DECISIONS.md 86): whoever answers fills them in. */
export const PLACEHOLDERS = [
  'tema_live',
  'enlace_video',
  'enlace_live',
  'enlace',
  'saludo',
  'nombre',
  'usuario',
  'programa',
  'entidad',
  'canales',
  'telefono',
  'correo',
  'municipio',
  'fecha',
  'fecha_inicio',
  'fecha_fin',
  'hora',
  'valor',
  'numero',
  'ciclo',
  'mes',
  'radicado',
] as const;

const KNOWN = new Set(PLACEHOLDERS.map(foldName));
/** One that nobody closed ends with the text, so that it is found. */
const PLACEHOLDER = /\{\{([^{}]*)(\}\})?/g;

/** The blanks of a template that are none of {@link PLACEHOLDERS}, or are not closed: each once, without its braces. */
export function unknownPlaceholders(text: string): readonly string[] {
  if (!text.includes('{{')) return [];
  const unknown = Array.from(text.matchAll(PLACEHOLDER), ([, name = '', closed]) =>
    closed !== undefined && KNOWN.has(foldName(name)) ? [] : [name.trim() === '' ? 'vacío' : name.trim()],
  );
  return [...new Set(unknown.flat())];
}

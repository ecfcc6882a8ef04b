/** «Acta 14»; null for a rule that comes from no agreement («–»). */
export function actaLabel(acta: string): string | null {
  return /\d/.test(acta) ? `Acta ${acta}` : null;
}

/** What the colours and the signs of the heat table mean. */
export function HeatLegend() {
  return (
    <ul class="heat-legend" aria-label="Qué significan los colores y los signos">
      {LEVEL_WORDS.map((words, level) => (
        <li key={words}>
          <span class={`heat-legend__swatch heat__cell--level-${level}`} aria-hidden="true" />
          {words}
        </li>
      ))}
      <li>
        <b aria-hidden="true">✓</b> cumplió
      </li>
      <li>
        <b aria-hidden="true">✗</b> no cumplió
      </li>
      <li>
        <b aria-hidden="true">?</b> sin dato de Inconcert
      </li>
      <li>
        <b aria-hidden="true">…</b> en curso
      </li>
      <li>
        <b>s/d</b> sin dato
      </li>
      <li>
        <b>+12 FB</b> Facebook en Inconcert
      </li>
      <li>
        <b>−45 min</b> perdidos por novedades
      </li>
    </ul>
  );
}

const LEVEL_WORDS = ['menos de 50 %', '50–79 %', '80–99 %', '100–119 % de la meta', '120 % o más'];

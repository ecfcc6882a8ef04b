import { SeverityTag } from '../kit/tag';

/** What a person needs to know to work with the add-on. Changes with the menu and with what a review writes. */
export function Guide() {
  return (
    <div class="guide">
      <p>
        El complemento compara la base de gestión con el acta y dice, fila por fila, qué falta o qué no coincide. Usted
        decide qué corregir.
      </p>

      <h2>El menú Base de gestión</h2>
      <dl>
        <dt>Revisar mi pestaña</dt>
        <dd>Revisa la pestaña que AGENTES le asigna a su correo; si no tiene una, la que está abierta.</dd>
        <dt>Revisar toda la base</dt>
        <dd>Revisa una por una todas las pestañas que reconoce. Se puede cancelar: lo revisado queda.</dd>
        <dt>Panel de revisión</dt>
        <dd>Abre el panel Revisión sin empezar todavía.</dd>
        <dt>Nuevo escalamiento</dt>
        <dd>
          Arma el correo de un tema con lo que pide el acta, lo envía desde su cuenta y lo registra en ESCALAMIENTOS con
          sus dos fechas. Si hay un caso seleccionado en su pestaña, trae su enlace y su comentario.
        </dd>
        <dt>Escalamientos</dt>
        <dd>
          Los suyos o los de todos, primero lo urgente, con los días de cada plazo. Aquí se reporta, se registra la
          respuesta, se reenvía, se pasa a formulario PQRS o se cierra.
        </dd>
        <dt>Mi día</dt>
        <dd>
          Para agentes: sus gestiones y archivados frente a la meta de hoy, cuánto falta, la semana y lo que espera en
          su pestaña. Se pone al día solo mientras usted trabaja.
        </dd>
        <dt>Tablero</dt>
        <dd>
          Para coordinación y supervisión: si el equipo cumple la meta y quién no, por agente y día, con la tendencia,
          los archivados y lo pendiente. Se descarga como CSV o se escribe en la pestaña TABLERO.
        </dd>
        <dt>Reportar novedad</dt>
        <dd>
          Desconexión, falla de internet o de luz, permiso o ausencia: la registra en NOVEDADES, avisa a coordinación
          desde su cuenta y muestra las que siguen abiertas.
        </dd>
        <dt>Corregir…</dt>
        <dd>
          Revisa su pestaña y muestra, celda por celda, las correcciones seguras que propone. Usted elige cuáles se
          aplican. Lo que decía cada celda queda en BITÁCORA.
        </dd>
        <dt>Deshacer la última corrección</dt>
        <dd>
          Muestra lo último que se corrigió con «Corregir…» y lo devuelve. Lo que alguien cambió después se deja como
          está.
        </dd>
        <dt>Excepciones</dt>
        <dd>
          Para coordinación: lo que el equipo aceptó como está, con su motivo, y las reglas que más se aceptan o se
          dejan sin atender.
        </dd>
        <dt>Recordatorios…</dt>
        <dd>
          Correos de la mañana con lo pendiente: a cada agente lo suyo, a coordinación todo. Aquí se ven, se activan, se
          pausan y se mira qué se enviaría.
        </dd>
        <dt>Configurar…</dt>
        <dd>
          Para coordinación: qué pestañas y columnas se reconocieron, las que faltan, los valores del equipo y las
          reglas apagadas. Muestra todo lo que escribiría antes de escribirlo.
        </dd>
        <dt>Ayuda</dt>
        <dd>Abre esta página.</dd>
        <dt>Autodiagnóstico</dt>
        <dd>
          Comprueba que Google y esta hoja se portan como el complemento espera. Para eso abre un momento una pestaña
          temporal y la quita. Úselo cuando algo se comporte raro y envíe el informe a quien mantiene el complemento.
        </dd>
      </dl>

      <h2>Los escalamientos</h2>
      <dl>
        <dt>Día 5</dt>
        <dd>
          Si no hay respuesta, quien escaló lo reporta a coordinación. El día del envío es el día 0; se cuentan días
          hábiles, salvo que CONFIGURACIÓN diga otra cosa.
        </dd>
        <dt>Día 8</dt>
        <dd>Último día para responder, incluido. Desde el siguiente está vencido.</dd>
        <dt>Ronda 2</dt>
        <dd>
          La pregunta se envía otra vez, en una fila nueva con otros ocho días. Si tampoco responden, pasa a formulario
          PQRS.
        </dd>
        <dt>Por confirmar</dt>
        <dd>
          Google se detuvo cuando el correo salía y nadie sabe si salió. No se repite solo: mire en «Enviados» de quien
          lo envió y dígalo en el panel.
        </dd>
      </dl>

      <h2>Las marcas de la columna Revisión</h2>
      <dl class="guide__marks">
        <dt>
          <SeverityTag severity="error" />
        </dt>
        <dd>Incumple el acta. Hay que corregirlo.</dd>
        <dt>
          <SeverityTag severity="warning" />
        </dt>
        <dd>Puede estar bien. Una persona debe mirarlo.</dd>
        <dt>✓ Aceptado</dt>
        <dd>Alguien dijo por qué está bien así. No cuenta, y vuelve si cambia lo que la regla mira.</dd>
      </dl>
      <p>
        Cada línea dice qué pasa, qué hacer y el número del acta. Una celda vacía es una fila en orden. Al editar una
        fila, sus líneas se ponen al día solas; lo que depende de otras filas, en la próxima revisión.
      </p>

      <h2>Recorrer los hallazgos con el teclado</h2>
      <p>Haga clic en la lista del panel Revisión y use:</p>
      <dl class="guide__keys">
        <dt>
          <kbd>J</kbd> <kbd>N</kbd> <kbd>↓</kbd>
        </dt>
        <dd>siguiente hallazgo</dd>
        <dt>
          <kbd>K</kbd> <kbd>↑</kbd>
        </dt>
        <dd>hallazgo anterior</dd>
        <dt>
          <kbd>Enter</kbd>
        </dt>
        <dd>ir a la celda</dd>
        <dt>
          <kbd>Tab</kbd>
        </dt>
        <dd>pasar a otro control</dd>
      </dl>
      <p>
        Las flechas pasan de hallazgo cuando uno de la lista tiene el foco. Si alguien ordenó la hoja, el panel busca la
        fila.
      </p>

      <h2>Para no dejar algo sin revisar</h2>
      <ul>
        <li>Borrar el texto de Revisión no quita el hallazgo: vuelve con la próxima revisión.</li>
        <li>
          Si cambia el nombre de un encabezado o de una pestaña, sus reglas pueden quedar inactivas. «Sobre esta
          revisión» dice cuáles y por qué.
        </li>
        <li>Las filas anteriores a la clave revision.desde de CONFIGURACIÓN no se juzgan.</li>
        <li>Los filtros del panel solo ocultan en el panel.</li>
      </ul>

      <h2>Lo que nunca toca</h2>
      <p>
        Una revisión escribe en la columna Revisión (la crea al final si falta) y colorea las filas con dos formatos
        condicionales. No cambia otras celdas, notas, colores propios ni fórmulas. Nada se corrige sin usted:
        «Corregir…» escribe solo en las celdas que elige, nunca sobre una fórmula.
      </p>
      <p>
        Solo salen correos cuando usted envía un escalamiento o un reporte, y los recordatorios que alguien del equipo
        activó. Cada uno sale una sola vez.
      </p>
    </div>
  );
}

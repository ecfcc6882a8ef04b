import type { ComponentChildren } from 'preact';
import { Button } from '../kit/button';
import { Words } from '../kit/words';
import { nameOf } from './case-words';
import type { Desk } from './desk';
import { safeLink } from './safe-link';
import type { Round } from './threads';

/** What the row of a round holds besides its dates. */
export function CaseDetails({ round, desk }: { readonly round: Round; readonly desk: Desk }) {
  const { description, link, comments, screenshot, answer, filingNumber, notes, agent, agentMail } = round.view;
  return (
    <>
      <dl class="case-details">
        <Detail name="Descripción" text={description} />
        <Detail name="Comentarios" text={comments} />
        <Detail name="Enlace" text={link}>
          <LinkOut link={link} />
        </Detail>
        <Detail name="Pantallazo" text={screenshot} />
        <Detail name="Respuesta de la entidad" text={answer} />
        <Detail name="Radicado PQRS" text={filingNumber} />
        <Detail name="Observaciones" text={notes} />
        <Detail name="Enviado por" text={[agent, agentMail].filter((part) => part.trim() !== '').join(', ')} />
      </dl>
      <Button look="quiet" label={`Ir a la fila, ${nameOf(round.view)}`} onClick={() => desk.goTo(round)}>
        Ir a la fila
      </Button>
    </>
  );
}

interface DetailProps {
  readonly name: string;
  /** Nothing is shown of an empty one. */
  readonly text: string;
  readonly children?: ComponentChildren;
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

function Detail({ name, text, children }: DetailProps) {
  if (text.trim() === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children ??
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
          text.split(LINE_BREAK).map((line, index) => <p key={index}>{<Words text={line} />}</p>)}
      </dd>
    </div>
  );
}

function LinkOut({ link }: { readonly link: string }) {
  const address = safeLink(link);
  if (address === null) return <Words text={link} />;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <Words text={link} />
    </a>
  );
}

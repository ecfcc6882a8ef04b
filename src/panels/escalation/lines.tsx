import { Words } from '../kit/words';

/** Somebody's words in their own lines. */
export function Lines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
        <p key={index} class="escalation__text" dir="auto">
          <Words text={line} />
        </p>
      ))}
    </>
  );
}

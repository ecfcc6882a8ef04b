/**
 * Asks about one text at a time: the same text again shares the answer that is on its way or has come. One that
 * failed is asked for anew.
 */
export function latestAnswer<Answer>(ask: (text: string) => Promise<Answer>): (text: string) => Promise<Answer> {
  let last: { readonly text: string; readonly answer: Promise<Answer> } | null = null;
  return (text) => {
    if (last?.text === text) return last.answer;
    const asked = { text, answer: ask(text) };
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = null;
    });
    return asked.answer;
  };
}

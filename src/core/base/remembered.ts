const MOST = 5_000;

/**
 * A pure function of a text that keeps its answers: for cells that repeat a few words or days over many rows.
 * It forgets all of them when there are too many, so that a column of free text does no harm.
 */
export function remembered<Text extends string, Answer>(derive: (text: Text) => Answer): (text: Text) => Answer {
  const answers = new Map<Text, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = derive(text);
      if (answers.size >= MOST) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}

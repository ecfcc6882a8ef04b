/** What `src/program.ts` exports. */
interface Program {
  answer(json: string): unknown;
  runMorning(): void;
  runHourly(): void;
}

/**
 * The larger part of the add-on, which panels and the clock ask for: the build puts it into a file that is read when
 * they do, so that an edit loads only what edits need.
 */
export function program(): Program {
  const page = HtmlService.createHtmlOutputFromFile('program').getContent();
  const script = page.slice(page.indexOf('>') + 1, page.lastIndexOf('<'));
  // Our own file of this project, as the build made it.
  return new Function(`${script}\nreturn Program;\n//# sourceURL=program.js`)();
}

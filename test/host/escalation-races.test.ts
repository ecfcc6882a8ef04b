import { draftOf, LAURA, openBook, rowShown, send } from '../support/escalation-book';
import { atOnce } from '../support/faults';

jest.setTimeout(240_000);

const TIMES = 200;
/** Books do not wait for each other. */
const SIDE_BY_SIDE = 4;
const DIEGO = 'diego@example.com';

test(`two agents register at the same moment, ${TIMES} times: no number twice, every mail once`, async () => {
  const people = [
    ['Laura Pérez', LAURA, 'LAURA PÉREZ'],
    ['Diego Mora', DIEGO, ''],
  ];
  const register = async () => {
    const book = openBook({ people });
    const ask = (user: string) => () =>
      send(book.as(user), draftOf({ id: `borrador-${user.slice(0, 5)}`, topic: `Tema de ${user}` }));
    expect(await atOnce(ask(LAURA), ask(DIEGO))).toMatchObject([{ status: 'sent' }, { status: 'sent' }]);
    const rows = [2, 3, 4].map((row) => rowShown(book, 'ESCALAMIENTOS', row));
    expect(rows.map((row) => row['No.'])).toEqual(['1', '2', undefined]);
    const byMail = rows.slice(0, 2).map((row) => [row['Correo agente'], row.Tema, row.Estado]);
    const expected = [LAURA, DIEGO].map((user) => [user, `Tema de ${user}`, 'Enviado']);
    expect(byMail.sort()).toEqual(expected.sort());
    expect(
      book
        .mails()
        .map(({ from }) => from)
        .sort(),
    ).toEqual([DIEGO, LAURA]);
  };
  for (let time = 0; time < TIMES; time += SIDE_BY_SIDE)
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, register));
});

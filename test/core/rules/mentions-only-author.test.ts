import { mentionsOnlyAuthor } from '../../../src/core/rules/mentions-only-author';
import { testRule } from '../../support/rule-tester';

const row = (reply: string, user = '@ana_1') => ({ network: 'Twitter', user, reply: `Twitter ${reply}` });

testRule(mentionsOnlyAuthor, {
  valid: [
    { name: 'the author', row: row('@ana_1 Hola') },
    { name: 'the author in other letters', row: row('@ANA_1 Hola', '@Ana_1') },
    { name: 'the author without @', row: row('@ana_1 Hola', 'ana_1') },
    { name: 'the author after a name', row: row('@ana_1 Hola', 'Ana Gómez (@ana_1)') },
    { name: 'the author as a link', row: row('@ana_1 Hola', 'https://x.com/ana_1') },
    { name: 'nobody', row: row('Hola, Ana') },
    { name: 'the agency', row: row('@ana_1 Twitter: @ProsperidadCol') },
    { name: 'the agency, whatever else is allowed', row: row('@ProsperidadCol'), settings: { ownAccounts: ['otra'] } },
    { name: 'an account that the team allows', row: row('Siga a @Otra'), settings: { ownAccounts: ['otra'] } },
    { name: 'an account of ENTIDADES', row: row('Consulta a @ICBFColombia'), entityAccounts: ['icbfcolombia'] },
    { name: 'an e-mail', row: row('Escriba a ana.gomez@example.com o a ayuda@gmail.com') },
    { name: 'an account of another site', row: row('Mire https://www.tiktok.com/@otra_cuenta') },
    { name: 'a lone @', row: row('el @ es una arroba') },
    { name: 'too long for an account', row: row('@prosperidadsocialcolombia') },
    { name: 'a name for the author: one mention', row: row('@ana_1 Hola, @ana_1', 'Ana Gómez') },
    { name: 'no author: one mention', row: row('@ana_1 Hola', '') },
    { name: 'Facebook', row: { ...row('@otra Hola'), network: 'Facebook' } },
  ],
  invalid: [
    {
      name: 'another',
      row: row('@ana_1 @otra Hola'),
      finds: [
        {
          message: 'others',
          column: 'reply',
          fix: 'Twitter @ana_1 Hola',
          says: 'menciona a @otra. Mencione solo a quien hizo el comentario (@ana_1)',
        },
      ],
    },
    {
      name: 'others, the rest verbatim',
      row: row(':\n@otra, @Una y @ana_1 Hola,  Ana \n=1+1 '),
      finds: [{ message: 'others', column: 'reply', fix: 'Twitter :\n@ana_1 Hola,  Ana \n=1+1 ', says: '@otra, @Una' }],
    },
    {
      name: 'at the end, before punctuation, twice',
      row: row('@ana_1 gracias a @otra, y a @otra.'),
      finds: [{ message: 'others', column: 'reply', fix: 'Twitter @ana_1 gracias a, y a.' }],
    },
    {
      name: 'joined by «y»',
      row: row('@ana_1, @una y @otra: hola'),
      finds: [{ message: 'others', column: 'reply', fix: 'Twitter @ana_1: hola' }],
    },
    {
      name: 'nothing else would be left',
      row: row('@otra'),
      finds: [{ message: 'others', column: 'reply' }],
    },
    {
      name: 'on the wall',
      row: { ...row('Hola'), wallReply: '@funcionaria @ana_1 Hola' },
      finds: [{ message: 'others', column: 'wallReply', fix: '@ana_1 Hola' }],
    },
    {
      name: 'both cells',
      row: { ...row('@otra hola'), network: 'X', wallReply: '@otra hola' },
      finds: [
        { message: 'others', column: 'reply', fix: 'Twitter hola' },
        { message: 'others', column: 'wallReply', fix: 'hola' },
      ],
    },
    {
      name: 'a name for the author and two accounts',
      row: row('@ana_1 @otra Hola', 'Ana Gómez'),
      finds: [{ message: 'several', column: 'reply', says: '@ana_1, @otra' }],
    },
  ],
});

import { replyPrefix } from '../../../src/core/rules/reply-prefix';
import { testRule } from '../../support/rule-tester';

const twitter = (reply: string) => ({ network: 'Twitter', reply });
const facebook = (reply: string) => ({ network: 'facebook', reply });

testRule(replyPrefix, {
  valid: [
    { name: 'the word and the reply', row: twitter('Twitter Buen día, Ana') },
    { name: 'colon', row: facebook('Facebook: Hola') },
    { name: 'new line', row: facebook('FACEBOOK\nHola') },
    { name: 'small letters, blanks before (acta 14 gives no case)', row: twitter('  twitter - ¡hola!') },
    { name: 'a digit after the word', row: twitter('Twitter 018000951100') },
    { name: 'no reply is row-complete’s', row: twitter('') },
    { name: 'the lone word too', row: twitter('Twitter') },
    { name: 'unknown network is known-network’s', row: { network: 'Instagram', reply: 'Hola' } },
    { name: 'X row answered as Twitter', row: { network: 'X', reply: 'Twitter Hola' } },
    { name: 'X as the word where the team says so', row: twitter('X: Hola'), settings: { acceptsX: true } },
  ],
  invalid: [
    {
      name: 'no word',
      row: twitter('Buen día'),
      finds: [{ message: 'noWord', column: 'reply', fix: 'Twitter Buen día', says: '«Twitter»' }],
    },
    {
      name: 'the word inside the reply',
      row: facebook('Síguenos en Facebook'),
      finds: [{ message: 'noWord', column: 'reply', fix: 'Facebook Síguenos en Facebook' }],
    },
    {
      name: 'glued to the reply',
      row: twitter('TwitterHola'),
      finds: [{ message: 'noWord', column: 'reply', fix: 'Twitter Hola' }],
    },
    {
      name: 'X as the word where the team does not say so',
      row: twitter('X: Hola'),
      finds: [{ message: 'noWord', column: 'reply', fix: 'Twitter X: Hola' }],
    },
    {
      name: 'the other network',
      row: twitter('Facebook: Hola\n=1+1'),
      finds: [{ message: 'otherNetwork', column: 'reply', fix: 'Twitter: Hola\n=1+1', says: 'el caso es de Twitter' }],
    },
    {
      name: 'only emoji after the word',
      row: twitter('Twitter 🙌🙌'),
      finds: [{ message: 'noText', column: 'reply' }],
    },
  ],
});

import { wallLength } from '../../../src/core/rules/wall-length';
import { testRule } from '../../support/rule-tester';

const text = (length: number) => 'a'.repeat(length);
const twitter = { network: 'Twitter', channel: 'Muro y DM', reply: 'Twitter Hola' };
const facebook = { network: 'Facebook', channel: 'Muro' };
const LINK = 'https://www.prosperidadsocial.gov.co/servicio-al-ciudadano/canales-de-atencion/telefonos';

testRule(wallLength, {
  valid: [
    { name: '280 on the wall', row: { ...twitter, wallReply: text(280) } },
    { name: '280 without the register’s word', row: { ...twitter, channel: 'Muro', reply: `Twitter: ${text(280)}` } },
    { name: '280 without it in Respuesta muro', row: { ...twitter, wallReply: `TWITTER\n${text(280)}` } },
    { name: 'a long link counts 23', row: { ...twitter, wallReply: `${text(256)} ${LINK}` } },
    { name: '140 emoji', row: { ...twitter, wallReply: '🙏'.repeat(140) } },
    {
      name: 'a long message beside a short wall',
      row: { ...twitter, reply: `Twitter ${text(2_000)}`, wallReply: 'Hola' },
    },
    { name: 'a long message where nobody knows the wall', row: { ...twitter, reply: `Twitter ${text(2_000)}` } },
    { name: 'through Inconcert', row: { ...twitter, channel: 'Inconcert', reply: `Twitter ${text(2_000)}` } },
    { name: '8,000 on Facebook', row: { ...facebook, reply: `Facebook ${text(8_000)}` } },
    { name: '8,000 emoji on Facebook', row: { ...facebook, reply: `Facebook ${'😀'.repeat(8_000)}` } },
    { name: '10,000 by DM', row: { ...twitter, reply: text(10_000), wallReply: 'Hola' } },
    {
      name: 'long, on the wall of a network that nobody knows',
      row: { ...facebook, network: 'Instagram', reply: text(9_000) },
    },
    { name: 'a dash is no wall text', row: { ...twitter, channel: 'Muro', reply: 'Twitter Hola', wallReply: '-' } },
  ],
  invalid: [
    {
      name: '281 on the wall',
      row: { ...twitter, wallReply: text(281) },
      finds: [{ message: 'twitter', column: 'wallReply', says: 'cuenta 281 caracteres en Twitter y caben 280' }],
    },
    {
      name: '281 in Respuesta where Canal is Muro',
      row: { ...twitter, channel: ' muro', reply: `Twitter ${text(281)}` },
      finds: [{ message: 'twitter', column: 'reply', says: '281' }],
    },
    {
      name: '257 and a link',
      row: { ...twitter, network: 'X', wallReply: `${text(257)} ${LINK}` },
      finds: [{ message: 'twitter', column: 'wallReply', says: '281' }],
    },
    {
      name: '141 emoji',
      row: { ...twitter, wallReply: '🙏'.repeat(141) },
      finds: [{ message: 'twitter', column: 'wallReply' }],
    },
    {
      name: '8,001 on Facebook',
      row: { ...facebook, reply: `Facebook ${text(8_001)}` },
      finds: [{ message: 'facebook', column: 'reply', says: '8001' }],
    },
    {
      name: '10,001 by DM, and the wall too long',
      row: { ...twitter, reply: text(10_001), wallReply: text(300) },
      finds: [
        { message: 'twitter', column: 'wallReply' },
        { message: 'message', column: 'reply', says: '10001' },
      ],
    },
  ],
});

import { archivedTwitterOnly } from '../../../src/core/rules/archived-twitter-only';
import { testRule } from '../../support/rule-tester';

const LINK = 'https://www.facebook.com/405619578277040/videos/597167558556116';
const archived = { network: 'Facebook', code: 'ARCHIVADO', date: '20/11/2026' };
/** One that ended more than a month before, and one that did not. */
const OLD = { date: '19/10/2026', topic: 'Renta Joven', link: LINK };
const RECENT = { date: '20/10/2026', topic: 'Colombia Mayor', link: 'https://fb.watch/abcDEF1234/' };
const finds = (message: 'facebook' | 'tooSoon' | 'noOldLive', says = '') => [
  { message, column: 'code', says } as const,
];

testRule(archivedTwitterOnly, {
  valid: [
    { name: 'Twitter', row: { ...archived, network: 'Twitter' } },
    { name: 'not archived', row: { ...archived, code: '1' } },
    {
      name: 'the post of a live that ended over a month before',
      row: { ...archived, kind: 'General', link: LINK },
      side: { lives: [OLD] },
    },
    {
      name: 'the same video by another address',
      row: { ...archived, kind: 'General', link: 'm.facebook.com/watch/live/?v=597167558556116&ref=x' },
      side: { lives: [OLD] },
    },
    {
      name: 'Live, and one ended over a month before',
      row: { ...archived, kind: 'live' },
      side: { lives: [RECENT, OLD] },
    },
    { name: 'nobody noted what it is, and it may be of a live', row: archived, side: { lives: [OLD] } },
    { name: 'Live without LIVES: nobody can tell', row: { ...archived, kind: 'Live' } },
    { name: 'without a date nobody can tell', row: { ...archived, date: '', kind: 'Live' }, side: { lives: [RECENT] } },
  ],
  invalid: [
    { name: 'Facebook', row: archived, finds: finds('facebook') },
    {
      name: 'in another spelling',
      row: { ...archived, network: 'FACEBOOK', code: 'archivado' },
      finds: finds('facebook'),
    },
    {
      name: 'a question on another post',
      row: { ...archived, kind: 'General' },
      side: { lives: [OLD] },
      finds: finds('facebook'),
    },
    {
      name: 'the live ended a month before to the day',
      row: { ...archived, kind: 'Live', link: RECENT.link },
      side: { lives: [OLD, RECENT] },
      finds: finds('tooSoon', '«Colombia Mayor» todavía se responde hasta el 20/11/2026'),
    },
    {
      name: 'no live ended so long before',
      row: { ...archived, kind: 'Live' },
      side: { lives: [RECENT] },
      finds: finds('noOldLive'),
    },
    {
      name: 'the old one was called off',
      row: { ...archived, kind: 'Live' },
      side: { lives: [RECENT, { ...OLD, status: 'Cancelado' }] },
      finds: finds('noOldLive'),
    },
    {
      name: 'live.ventana is longer',
      row: { ...archived, kind: 'Live' },
      side: { lives: [OLD] },
      settings: { liveWindowDays: 45 },
      finds: finds('noOldLive'),
    },
  ],
});

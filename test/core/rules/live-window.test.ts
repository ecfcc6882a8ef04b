import { liveWindow } from '../../../src/core/rules/live-window';
import { endedScript, onAirScript } from '../../support/acta-scripts';
import { testRule } from '../../support/rule-tester';

const TOPIC = 'Información importante programas y mejores historias escritas con nuestros beneficiarios';
const VIDEO = 'https://www.facebook.com/405619578277040/videos/597167558556116';
const withoutHours = { date: '30/01/2026', topic: TOPIC, link: VIDEO };
const live = { ...withoutHours, startsAt: '10:00', endsAt: '11:30' };
const onAir = (date: string, time = '') => ({
  network: 'Facebook',
  date,
  time,
  reply: `Facebook ${onAirScript(TOPIC)}`,
});
const ended = (date: string, time = '') => ({
  network: 'Facebook',
  date,
  time,
  reply: `Facebook ${endedScript(TOPIC, VIDEO)}`,
});
const side = { lives: [live] };
const finds = (message: 'ended' | 'onAir' | 'over', says = '') => [{ message, column: 'reply', says } as const];

testRule(liveWindow, {
  valid: [
    { name: 'on the air', row: onAir('30/01/2026', '10:40'), side },
    { name: 'before it starts', row: onAir('30/01/2026', '09:50'), side },
    { name: 'noted some minutes after the end', row: onAir('30/01/2026', '11:38'), side },
    { name: 'ended on the same day', row: ended('30/01/2026', '15:00'), side },
    { name: 'ended the day before', row: ended('31/01/2026'), side },
    { name: 'the last day of the month that follows', row: ended('28/02/2026'), side },
    { name: 'the same day, the row without its hour', row: onAir('30/01/2026'), side },
    {
      name: 'the same day, the live without its hours',
      row: ended('30/01/2026', '08:30'),
      side: { lives: [withoutHours] },
    },
    {
      name: 'past midnight, still on the air',
      row: onAir('31/01/2026', '00:20'),
      side: { lives: [{ ...live, startsAt: '22:00', endsAt: '01:00' }] },
    },
    {
      name: 'a live that nobody noted',
      row: { ...onAir('05/03/2026'), reply: `Facebook ${onAirScript('Otro tema')}` },
      side,
    },
    { name: 'the live was called off', row: onAir('05/03/2026'), side: { lives: [{ ...live, status: 'Cancelado' }] } },
    { name: 'without LIVES', row: onAir('05/03/2026') },
    { name: 'another reply', row: { date: '05/03/2026', reply: 'Facebook Hola' }, side },
    { name: 'archived: another rule tells', row: { ...ended('05/03/2026'), code: 'ARCHIVADO' }, side },
    { name: 'without a date', row: ended(''), side },
    {
      name: 'the topic comes again: the later live counts',
      row: { ...onAir('06/03/2026', '10:30') },
      side: { lives: [live, { ...live, date: '06/03/2026', link: '' }] },
    },
    { name: 'live.ventana is longer', row: ended('15/03/2026'), side, settings: { liveWindowDays: 60 } },
    { name: 'live.ventana, the last day', row: ended('31/01/2026'), side, settings: { liveWindowDays: 1 } },
  ],
  invalid: [
    {
      name: 'the live text after the end',
      row: onAir('30/01/2026', '12:00'),
      side,
      finds: finds('ended', `«Información importante`),
    },
    {
      name: 'the live text on the next day',
      row: onAir('31/01/2026'),
      side: { lives: [withoutHours] },
      finds: finds('ended', '(30/01/2026)'),
    },
    { name: 'the ended text on the air', row: ended('30/01/2026', '10:40'), side, finds: finds('onAir') },
    {
      name: 'the ended text after one month',
      row: ended('01/03/2026'),
      side,
      finds: finds('over', 'terminó el 30/01/2026, y su plantilla se envía hasta el 28/02/2026'),
    },
    { name: 'the live text after one month', row: onAir('01/03/2026'), side, finds: finds('over') },
    {
      name: 'in capitals, without accents and with other blanks',
      row: {
        ...ended('01/03/2026'),
        reply: `FACEBOOK ${endedScript(TOPIC, VIDEO).toUpperCase().replace(/Í/g, 'I').replace(/ /g, '  ')}`,
      },
      side,
      finds: finds('over'),
    },
    {
      name: 'by the post of the row, whatever the topic',
      row: {
        ...ended('01/03/2026'),
        reply: `Facebook ${endedScript('Otro', 'https://example.com')}`,
        link: `${VIDEO}/?comment_id=12345678`,
      },
      side,
      finds: finds('over'),
    },
    {
      name: 'by the video in the reply',
      row: { ...ended('01/03/2026'), reply: `Facebook ${endedScript('Otro', VIDEO)}` },
      side,
      finds: finds('over'),
    },
    {
      name: 'by a part of the topic',
      row: onAir('31/01/2026'),
      side: { lives: [{ ...live, topic: 'Información importante programas' }] },
      finds: finds('ended'),
    },
    {
      name: 'live.ventana in days',
      row: ended('01/02/2026'),
      side,
      settings: { liveWindowDays: 1 },
      finds: finds('over', 'hasta el 31/01/2026'),
    },
    {
      name: 'past midnight',
      row: onAir('31/01/2026', '02:00'),
      side: { lives: [{ ...live, startsAt: '22:00', endsAt: '01:00' }] },
      finds: finds('ended', '(31/01/2026)'),
    },
  ],
});

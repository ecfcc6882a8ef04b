import * as fc from 'fast-check';
import { FRAUD_THRESHOLD, scoreFraud } from '../../../src/core/fraud/score-fraud';
import { HOSTILE_TEXTS } from '../../support/hostile-texts';
import { isFlagged } from './labelled-comments';

/** Acta 28-F gives it as what belongs in FRAUDE. */
const EXAMPLE_OF_THE_ACTA =
  'Hola Desean ganar Dinero. Tengo una App que no es de Ver videos Ni de publicar nada Ni ver Anuncios. Ganas 3Mil pesos Por Persona Referida y Lo puedes Retirar Fácil No tiene Monto de Retiro Mínimo Ni Máximo Lo que tengas logrado en la App es lo q Puedes Retirar Como gustes. Pregunt sin Ningún Compromiso 🙌🙌 3Mil Por Persona Si Son 10 Personas que Instalan la App Son 30Mil pesos q puedes hacerte al día y Si son 20 Personas Al día Son 60Mil pesos que te Haces sin necesidad De ver Anuncios Ni videos Ni Nada de Eso. No miento xq yo también Lo hago X la necesidad de Generar algún ingreso Más. No importa si eres Venezuela Mientras que estés Aquí en Colombia #App #SoloParaColombia';

/** Acta 28-G1. */
const TEXT_OF_THE_AGENCY = `Nuestros canales de atención están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.
Línea gratuita Nacional: 018000951100
Línea Bogotá: (601) 3791088
Mensaje de texto: 85594
WhatsApp: 3188067329
Por medio de la página web, a través de Chat web en el siguiente Link: https://nggly242.inconcertcc.com/DPS/index.html
Redes sociales oficiales y página web: Twitter: @ProsperidadCol Facebook: Prosperidad Social Página web: www.prosperidadsocial.gov.co`;

test.each([
  ['promete dinero', 'Gane 50 mil diarios desde su casa, pregunte cómo'],
  ['pide un pago', 'Lo inscribo por 30 mil pesos, la mitad antes y la mitad después'],
  ['pide claves, códigos o documentos', 'Envíeme el código que le llegue y una foto de su cédula'],
  ['enlace que no es oficial', 'Consulten acá si salieron bono-nuevo.example/lista'],
  ['enlace en su perfil', 'Así cobré doble, el link en mi biografía'],
  ['invita a WhatsApp o Telegram', 'Únase al grupo de pagos https://chat.whatsapp.com/EJEMPLO'],
  ['pide que le escriban', 'Tengo la solución para los suspendidos, háblame al privado'],
  ['ofrece tramitar o vender cupos', 'Vendo cupos de Renta Joven, seriedad'],
  ['quita requisitos', 'Sisbén sin visita y sin filas, yo le hago el trámite'],
  ['anuncia ayudas por reclamar', 'Reclame su bono de mercado con este enlace https://reclama.example'],
  ['mete prisa', 'Últimos cupos del bono, regístrese en bono.example'],
  ['llama a entrar, registrarse o compartir', 'Comparta con 10 contactos y reclame su mercado'],
  ['ofrece una aplicación', 'Descarguen esta app y ganan por cada referido'],
  ['recluta personas', 'Se buscan 20 personas para ganar dinero desde el celular'],
  ['ofrece préstamos', 'Préstamos sin codeudor a reportados en datacrédito'],
  ['anuncia un premio', 'Ganadores del sorteo, reclamen su premio en premio.example'],
  ['promete suerte', 'Tarot y amarres, le doy los números de la lotería'],
  ['asegura que no es mentira', 'No es mentira vecinos, entren a https://si-paga.example'],
  ['promete un truco', 'El truco para salir en el Sisbén A1, te enseño'],
  ['se dirige a otros ciudadanos', 'Amigas, entren ya a https://bono.example'],
  ['cuenta que a él ya le pagaron', 'A mí me consignaron, entren a https://bono.example'],
])('says why: %s', (reason, comment) => {
  const { score, reasons } = scoreFraud(comment);
  expect(reasons).toContain(reason);
  expect(score).toBeGreaterThanOrEqual(FRAUD_THRESHOLD);
});

test('the example of the acta', () => {
  const { score, reasons } = scoreFraud(EXAMPLE_OF_THE_ACTA);
  expect(score).toBeGreaterThan(2 * FRAUD_THRESHOLD);
  expect(reasons).toEqual(expect.arrayContaining(['promete dinero', 'ofrece una aplicación', 'recluta personas']));
});

test.each([
  ['leetspeak', 'G4n4 din3ro d3sd3 tu c4s4'],
  ['spaced letters', 'G a n a dinero, escríbeme al w h a t s a p p'],
  ['drawn alphabets', '𝗚𝗮𝗻𝗮 𝗱𝗶𝗻𝗲𝗿𝗼 desde tu casa'],
  ['full-width letters', 'ＧＡＮＡ　ＤＩＮＥＲＯ desde tu casa'],
  ['zero-width characters', 'Ga\u200bna di\u2060nero desde tu ca\u00adsa'],
  ['letters of another alphabet', 'Gаnа dinеrо dеsdе tu cаsа'],
  ['drawn-out letters', 'Ganaaaa dineroooo desde tu casaaa'],
  ['signs for letters', 'g@na dinero de$de tu c@sa'],
  ['capitals without accents', 'GANA DINERO DESDE TU CASA'],
  ['broken lines', 'Gana\ndinero\ndesde tu casa'],
])('sees through %s', (_, comment) => {
  expect(scoreFraud(comment).reasons).toContain('promete dinero');
  expect(isFlagged(comment)).toBe(true);
});

test.each([
  ['asks whether a link is real', '¿Es verdad lo de https://bono-mujer.example? piden la cédula'],
  ['asks without marks', 'Será verdad que regalan 850 mil por registrarse'],
  ['was sent it', 'Me llegó este mensaje con un link https://bono.example ¿es cierto?'],
  ['asks whether it is a scam', 'Me piden 20 mil por inscribirme, ¿será estafa?'],
  ['warns', 'Ojo que están estafando con bonos en https://bono.example, no entren'],
  ['denounces', 'Denuncio que cobran 30 mil por meterlo en la lista'],
  ['lost money', 'Me robaron 70 mil por un trabajo en casa'],
  ['complains of money', 'Con 80 mil pesos no se hace mercado'],
  ['asks for help with a phone', 'Por favor ayúdenme, no me llega el giro, mi número es 300 000 00 01'],
  ['the agency’s own text', TEXT_OF_THE_AGENCY],
  ['its WhatsApp by link', 'Escriban al https://wa.me/573188067329, ahí responden'],
  ['an official page', 'Regístrese gratis en https://rentajoven.prosperidadsocial.gov.co'],
  ['a retweet', 'RT @ProsperidadCol: ya puede consultar y registrarse, es gratis'],
  ['a post', 'La respuesta está en https://x.com/ProsperidadCol/status/1570000000000000001'],
  ['the news', 'Lea la noticia https://www.eltiempo.com/economia/subsidios'],
  ['what another charged, told with its accent', 'La señora le cobró 20 mil a mi abuela'],
  ['what the State spends', 'El gobierno invierte 500 mil millones en el programa'],
  ['empty', ''],
])('does not flag who %s', (_, comment) => {
  expect(isFlagged(comment)).toBe(false);
});

test.each([
  'http://prosperidadsocial.gov.co.example/bono',
  'https://www.prosperidadsocial.gov.co@bono.example',
  'prosperidadsocial-gov.co',
  'https://bono.example/www.prosperidadsocial.gov.co',
])('an address that only looks official: %s', (address) => {
  expect(scoreFraud(`Regístrese acá ${address}`).reasons).toContain('enlace que no es oficial');
});

test('what resembles a case of FRAUDE says so first, and a question still takes points away', () => {
  expect(scoreFraud('Hoy reparten en la plaza', true)).toMatchObject({
    reasons: expect.arrayContaining(['se parece a un caso de FRAUDE']),
  });
  expect(scoreFraud('Hoy reparten en la plaza', true).score).toBeGreaterThanOrEqual(FRAUD_THRESHOLD);
  expect(scoreFraud('¿Hoy reparten en la plaza? ¿es verdad?', true).score).toBeLessThan(FRAUD_THRESHOLD);
});

const LONG = 50_000;

test.each([
  ['one letter', 'a'.repeat(LONG)],
  ['at signs', '@'.repeat(LONG)],
  ['digits', '1'.repeat(LONG)],
  ['groups of digits', '1.'.repeat(LONG / 2)],
  ['dollar signs', '$ '.repeat(LONG / 2)],
  ['hosts', 'a.'.repeat(LONG / 2)],
  ['addresses', 'a@a.'.repeat(LONG / 4)],
  ['single letters', 'a '.repeat(LONG / 2)],
  ['questions', '?'.repeat(LONG)],
  ['words of a sign', 'gana '.repeat(LONG / 5)],
  ['signs in a row', 'préstamo gana envía clave '.repeat(LONG / 26)],
  ['accents', 'e\u0301'.repeat(LONG / 2)],
])(
  '50.000 characters of %s are read at once',
  (_, text) => {
    expect(scoreFraud(text).score).toBeGreaterThanOrEqual(0);
  },
  500,
);

test.each(Object.entries(HOSTILE_TEXTS))('a hostile text is only a text: %s', (_, text) => {
  expect(Number.isFinite(scoreFraud(text).score)).toBe(true);
});

test('any text has a score, a whole number from 0, with reasons if it is above', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { score, reasons } = scoreFraud(text);
      expect(Number.isInteger(score) && score >= 0).toBe(true);
      if (score > 0) expect(reasons.length).toBeGreaterThan(0);
    }),
  );
});

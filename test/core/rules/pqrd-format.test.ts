import { pqrdFormat } from '../../../src/core/rules/pqrd-format';
import { testRule } from '../../support/rule-tester';

const pqrd = (comment: string, programme = '') => ({ kind: 'PQRD', comment, programme });
const lacks = (says: string) => [{ message: 'lacks' as const, column: 'comment' as const, says: `le falta ${says}.` }];

testRule(pqrdFormat, {
  valid: [
    { name: 'word, programme and phrase', row: pqrd('QUEJA Renta Ciudadana no le pagan') },
    { name: 'commas and colons', row: pqrd('RECLAMO, Colombia Mayor: pago incompleto') },
    { name: 'any case and accents', row: pqrd('peticion – jovenes en accion – pide certificado de pagos') },
    { name: 'with the accent', row: pqrd('Petición IVA solicita listado de beneficiarios') },
    { name: 'the programme in its column', row: pqrd('DENUNCIA presunto cobro a beneficiarios', 'Renta Joven') },
    { name: 'the escape of the list', row: pqrd('SUGERENCIA más puntos de pago', 'Otro / no aplica') },
    { name: 'sin programa', row: pqrd('FELICITACIÓN sin programa buena atención') },
    { name: 'an alias', row: pqrd('QUEJA RC no llega pago') },
    { name: 'two words are a phrase', row: pqrd('SOLICITUD Colombia Mayor cambio municipio') },
    {
      name: 'a word that the team added',
      row: pqrd('AGRADECIMIENTO IRACA por el apoyo'),
      settings: { pqrdWords: ['agradecimiento'] },
    },
    { name: 'quotes before the word', row: pqrd('«QUEJA» Familias en Acción no responde nadie') },
    { name: 'another kind', row: { kind: 'General', comment: 'Cuándo pagan' } },
    { name: 'an empty comment is row-complete’s', row: pqrd(' ') },
    { name: 'a formula is comment-verbatim’s', row: { kind: 'PQRD', comment: { formula: '=A1', value: 'x' } } },
    { name: 'so is an error', row: pqrd('#¿NOMBRE?') },
  ],
  invalid: [
    { name: 'the word alone', row: pqrd('queja'), finds: lacks('el programa y la frase corta') },
    {
      name: 'the citizen’s own words',
      row: pqrd('No me ha llegado Renta Ciudadana'),
      finds: lacks('la palabra al comienzo'),
    },
    { name: 'the word later on', row: pqrd('Renta Joven QUEJA no le pagan'), finds: lacks('la palabra al comienzo') },
    {
      name: 'a word that only begins so',
      row: pqrd('QUEJARSE de Renta Joven no sirve'),
      finds: lacks('la palabra al comienzo'),
    },
    { name: 'no programme', row: pqrd('RECLAMO pago incompleto de marzo'), finds: lacks('el programa') },
    { name: 'a dash is no programme', row: pqrd('RECLAMO pago incompleto de marzo', '-'), finds: lacks('el programa') },
    { name: 'no phrase', row: pqrd('QUEJA Colombia Mayor'), finds: lacks('la frase corta') },
    { name: 'one word', row: pqrd('QUEJA, Colombia Mayor: pagos'), finds: lacks('la frase corta') },
    {
      name: 'the programme of the column is no phrase',
      row: pqrd('QUEJA Programa Nuevo', 'Programa Nuevo'),
      finds: lacks('la frase corta'),
    },
    {
      name: 'a number that the sheet made',
      row: { kind: 'pqrd', comment: 12 },
      finds: lacks('la palabra al comienzo, el programa y la frase corta'),
    },
  ],
});

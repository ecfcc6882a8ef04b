import { possibleFraud } from '../../../src/core/rules/possible-fraud';
import { testRule } from '../../support/rule-tester';

const SCAM = 'Vecinas, yo las inscribo en Renta Ciudadana por 30 mil pesos, escríbanme al interno';
const CHANGED = 'Amigas, yo las inscribo en Renta Joven por 30 mil pesos, escríbanme al interno hoy';
/** A rumour without any word of a scam. */
const RUMOUR = 'Mañana reparten colchones en el coliseo del barrio a todos los que lleguen temprano';

testRule(possibleFraud, {
  valid: [
    { name: 'a question', row: { network: 'Facebook', comment: '¿Cuándo pagan Renta Ciudadana?' } },
    {
      name: 'asks about a scam',
      row: { network: 'Facebook', comment: '¿Es verdad que por 30 mil pesos lo inscriben a uno?' },
    },
    {
      name: 'registered',
      row: { network: 'Facebook', comment: SCAM },
      side: { fraud: [{ network: 'Facebook', comment: SCAM }] },
    },
    {
      name: 'registered with another amount and in capitals',
      row: { network: 'Facebook', comment: SCAM.replace('30', '50').toUpperCase() },
      side: { fraud: [{ network: 'Facebook', comment: SCAM }] },
    },
    {
      name: 'registered for no network',
      row: { network: 'Twitter', comment: SCAM },
      side: { fraud: [{ comment: SCAM }] },
    },
    {
      name: 'registered, the row without a network',
      row: { comment: SCAM },
      side: { fraud: [{ network: 'Twitter', comment: SCAM }] },
    },
    {
      name: 'a question much like a case',
      row: { network: 'Facebook', comment: `¿${RUMOUR}?` },
      side: { fraud: [{ comment: RUMOUR.replace('Mañana', 'Hoy') }] },
    },
    {
      name: 'the agent’s words of a PQRD',
      row: { kind: 'PQRD', comment: 'DENUNCIA, Renta Joven yo las inscribo por 30 mil pesos' },
    },
    { name: 'no comment', row: { network: 'Facebook', comment: '' }, side: { fraud: [{ comment: '' }] } },
  ],
  invalid: [
    {
      name: 'a scam',
      row: { network: 'Facebook', comment: SCAM },
      finds: [{ message: 'scored', column: 'comment', says: 'ofrece tramitar o vender cupos' }],
    },
    {
      name: 'a link',
      row: { network: 'Twitter', comment: 'Bono Mujer ya habilitado, entren a https://bono.example' },
      finds: [{ message: 'scored', column: 'comment', says: 'enlace que no es oficial' }],
    },
    {
      name: 'registered in the other network only',
      row: { network: 'Twitter', comment: SCAM },
      side: { fraud: [{ network: 'Facebook', comment: SCAM }] },
      finds: [{ message: 'resembles', column: 'comment', says: 'en FRAUDE está «Vecinas, yo las' }],
    },
    {
      name: 'a changed copy',
      row: { network: 'Facebook', comment: CHANGED },
      side: { fraud: [{ network: 'Facebook', comment: SCAM }] },
      finds: [{ message: 'resembles', column: 'comment', says: 'se parece a un caso de FRAUDE' }],
    },
    {
      name: 'a changed copy of what no word tells',
      row: { network: 'Facebook', comment: RUMOUR },
      side: {
        fraud: [{ network: 'Facebook', comment: RUMOUR.replace('Mañana', 'Hoy').replace('temprano', 'a las 7') }],
      },
      finds: [{ message: 'resembles', column: 'comment' }],
    },
  ],
});

import { personalDataOnWall } from '../../../src/core/rules/personal-data-on-wall';
import { testRule } from '../../support/rule-tester';

const wall = (reply: string) => ({ channel: 'Muro', reply: `Facebook ${reply}` });
const LIVE = `Buen día. Gracias por su asistencia y participación en el Facebook Live: Renta Ciudadana.

Nuestros canales de atención están habilitados de 8:00 a.m. a 6:00 p.m. lunes a viernes y sábados de 8:00 a.m. a 1:00 p.m.

Línea gratuita Nacional: 018000951100

Línea Bogotá: (601) 3791088

Mensaje de texto: 85594

WhatsApp: 3188067329

Chat web: https://nggly242.inconcertcc.com/DPS/index.html
https://www.facebook.com/405619578277040/videos/597167558556116`;

testRule(personalDataOnWall, {
  valid: [
    { name: 'the live script with its lines', row: wall(LIVE) },
    ...[
      'llame al 01 8000 95 1100 o al 601 379 1088',
      'llame al 018000-951100, al (601)3791088 o al 379 1088 en Bogotá',
      'escriba por WhatsApp al +57 318 806 7329',
      'llame al 018000951100 6013791088',
      'el valor es de $1.000.000 y $ 230.000, o 500 mil pesos',
      'el giro es de 1 000 000 pesos, COP 500000 por hogar',
      'el valor por ciclo es 500.000',
      'se pagará a 1.234.567 hogares y a 350.128 adultos mayores',
      'del 15-20/11/2026 o el 2026-11-20, de 8:00 a 12:00',
      'el 20.11.2026 de 8.00 a. m. a 12.00 m.',
      'vigencia 2024-2026, ciclos de 2025 y 2026',
      'según la Ley 1755 de 2015 y el Decreto 1960/2023',
      'Resolución No. 002194-2026 y Ley 2578-2026',
      'su caso quedó con el radicado E-2026-2203-123456',
      'su PQRSD es la número 2026123456789',
      'escalamiento 2026-000123',
      'la alcaldía queda en la Carrera 13 60-67, piso 2',
      'diríjase a la Calle 34 56 78 de su municipio',
      '@maria19821104 con gusto. #Ciclo202611',
      'escriba a atencion123456@example.com o en www.gov.co/123456789',
      'el NIT es 900.039.533-8',
    ].map((reply) => ({ name: reply, row: wall(reply) })),
    { name: 'a line of ENTIDADES', row: wall('llame al ICBF: 601 437 7630'), publicNumbers: ['6014377630'] },
    { name: 'by DM', row: { ...wall('su documento es 1.234.567.890'), channel: 'Muro y DM' } },
    { name: 'through Inconcert', row: { ...wall('300 123 45 67'), channel: 'Inconcert' } },
  ],
  invalid: [
    ...[
      'su cédula 1.234.567.890 aparece activa',
      'con el documento 1234567890 no registra',
      'el celular 300 123 45 67 quedó registrado',
      'le marcamos al 3001234567',
      'le marcamos al +57 300-123-4567',
      'cc 52345678',
      'cédula: 52.345.678',
      'documento 123456',
      'el giro de $500.000 salió con la cédula 19.234.567',
      'comuníquese con el enlace municipal al 601 222 3344',
      'su caso: llame al 300 555 01 22',
      'la cédula 1.020.304.056 beneficiaria de Colombia Mayor',
      'son $500.000 3001234567 le informa',
      'su caso cc 52345678 está activo',
    ].map((reply) => ({
      name: reply,
      row: wall(reply),
      finds: [{ message: 'number' as const, column: 'reply' as const }],
    })),
    {
      name: 'the number itself is not repeated',
      row: {
        ...wall('hola'),
        network: 'Twitter',
        channel: 'Muro y DM',
        wallReply: 'Hola, tu cédula 1.020.304.056 está activa',
      },
      finds: [{ message: 'number', column: 'wallReply', says: 'un número de 10 cifras terminado en 56' }],
    },
  ],
});

import type { RuleExplained } from './explained';

export const explained: RuleExplained = {
  why: 'Los engaños que se escriben a los ciudadanos se registran en FRAUDE. El puntaje suma señales (promete dinero, pide un pago, claves o códigos, enlaces que no son oficiales…) y resta cuando el ciudadano pregunta, avisa o se queja. Solo pide mirar: una persona decide.',
  example: {
    right: { 'Consulta en GIS': '¿Es verdad que pagan un bono si entro a https://bono-hogar.example?' },
    wrong: { 'Consulta en GIS': 'Gane plata desde su casa, entre ya a https://bono-hogar.example' },
  },
};

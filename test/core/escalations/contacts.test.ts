import { addresseesOf, domainWarning } from '../../../src/core/escalations/contacts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/read-settings';
import type { Settings } from '../../../src/core/settings/settings';

const LAURA = 'laura@example.com';
const full: Settings = {
  ...DEFAULT_SETTINGS,
  escalationTo: ['enlace@example.com'],
  coordination: ['coordinacion@example.com'],
  trainingLead: ['formacion@example.com'],
  qualityLead: ['calidad@example.com'],
  escalationCopy: ['copia@example.com'],
};

test('to the contact, copies to coordination, training, quality and the others (acta 8)', () => {
  expect(addresseesOf(full, [], LAURA)).toEqual({
    to: ['enlace@example.com'],
    cc: ['coordinacion@example.com', 'formacion@example.com', 'calidad@example.com', 'copia@example.com'],
    warnings: [],
    obstacle: null,
  });
});

test('nobody twice, and no copy to the sender', () => {
  const settings = {
    ...full,
    trainingLead: ['coordinacion@example.com', 'enlace@example.com'],
    qualityLead: [LAURA],
    escalationCopy: ['copia@example.com', 'copia@example.com'],
  };
  const { to, cc } = addresseesOf(settings, [], LAURA);
  expect(to).toEqual(['enlace@example.com']);
  expect(cc).toEqual(['coordinacion@example.com', 'copia@example.com']);
});

test('whoever CONFIGURACIÓN does not name is named, with the key', () => {
  const { cc, warnings, obstacle } = addresseesOf({ ...DEFAULT_SETTINGS, escalationTo: full.escalationTo }, [], LAURA);
  expect(cc).toEqual([]);
  expect(obstacle).toBeNull();
  expect(warnings).toEqual([
    'No irá copia a coordinación: falta «contactos.coordinacion». Escriba el correo con «Configurar…».',
    'No irá copia al líder de formación: falta «contactos.formacion». Escriba el correo con «Configurar…».',
    'No irá copia al líder de calidad: falta «contactos.calidad». Escriba el correo con «Configurar…».',
    'No irá copia a las demás personas: falta «contactos.copia». Escriba el correo con «Configurar…».',
  ]);
});

test('without the contact nothing can be sent', () => {
  expect(addresseesOf(DEFAULT_SETTINGS, [], LAURA).obstacle).toBe(
    'Falta el correo de quien recibe los escalamientos: escriba «contactos.escalamiento» con «Configurar…».',
  );
});

test('a contact that cannot be read is not called missing', () => {
  const problems = [
    'CONFIGURACIÓN, «contactos.escalamiento»: no se entiende «x»; se esperaba correos.',
    'CONFIGURACIÓN, «contactos.calidad»: no se entiende «y»; se esperaba correos.',
  ];
  const { warnings, obstacle } = addresseesOf({ ...full, escalationTo: [], qualityLead: [] }, problems, LAURA);
  expect([obstacle, ...warnings]).toEqual(problems);
});

test('more people than a mail of Google takes', () => {
  const many = Array.from({ length: 51 }, (_, index) => `a${index}@example.com`);
  expect(addresseesOf({ ...full, escalationCopy: many }, [], LAURA).obstacle).toContain('50 destinatarios');
});

test.each([
  ['laura@example.com', 'example.com', false],
  ['laura@redes.example.com', 'example.com', false],
  ['laura@example.com', '', false],
  ['laura@otro.com', 'example.com', true],
  ['laura@malexample.com', 'example.com', true],
])('%s in the domain «%s»', (mail, corporateDomain, warned) => {
  expect(domainWarning(mail, { ...full, corporateDomain }) !== null).toBe(warned);
});

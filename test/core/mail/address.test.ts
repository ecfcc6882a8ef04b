import { addressOf, distinct } from '../../../src/core/mail/address';

test.each([
  ['laura.perez@example.com', 'laura.perez@example.com'],
  ['  Laura.Perez@Example.COM ', 'laura.perez@example.com'],
  ['a@b-c.example.co', 'a@b-c.example.co'],
  ['enlace+redes@example.com', 'enlace+redes@example.com'],
])('%j is an address', (text, address) => {
  expect(addressOf(text)).toBe(address);
});

test.each([
  '',
  'laura',
  'laura@example',
  'laura@example.com, otra@example.com',
  'laura@example.com;otra@example.com',
  'Laura <laura@example.com>',
  'laura@example.com\nBcc: otra@example.com',
  'laura@example.com\r\nBcc: otra@example.com',
  'laura@example.com otra@example.com',
  '"laura@x"@example.com',
  'laura@@example.com',
  'laura@example..com',
  'la..ura@example.com',
  '.laura@example.com',
  'laura@-example.com',
  'laura@exаmple.com',
  'laura@example.com\u202e',
  'mailto:laura@example.com',
])('%j is none', (text) => {
  expect(addressOf(text)).toBeNull();
});

test('each address once, in their order, without those that are taken', () => {
  expect(distinct(['b@example.com', 'a@example.com', 'b@example.com', 'c@example.com'], ['c@example.com'])).toEqual([
    'b@example.com',
    'a@example.com',
  ]);
});

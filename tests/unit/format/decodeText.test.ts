import { expect, test } from 'vitest';
import { decodeText } from '../../../src/format/decodeText';

test('UTF-8 is read, its byte order mark kept', () => {
  expect(decodeText(Buffer.from('\uFEFFFähre'))).toEqual({ text: '\uFEFFFähre' });
});

test.each([
  ['Latin-1', Buffer.from('Die Fähre', 'latin1')],
  ['UTF-16 with its mark', Buffer.from('\uFEFFTwo', 'utf16le')],
  ['UTF-16 without', Buffer.from('Two', 'utf16le')],
  ['an overlong form', Buffer.from([0xc0, 0xaf])],
  ['compressed bytes', Buffer.from([0x1f, 0x8b, 8, 0])],
])('%s is refused with its reason', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ fault: expect.stringContaining('is not UTF-8') as string });
});

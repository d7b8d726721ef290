import { describe, expect, test } from 'vitest';
import { packText } from '../../../src/cli/build/packText';
import { unpackText } from '../../../src/embed/iframe/unpackText';

describe('a packed text', () => {
  test('is the same again after unpacking', async () => {
    const text = '{"label":"Şanlıurfa – ایران – 𝌆"}\n'.repeat(3000);
    const packed = packText(text);
    expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(packed.length).toBeLessThan(text.length / 50);
    expect(await unpackText(packed)).toBe(text);
  });

  test('that is damaged is refused', async () => {
    const packed = packText('{"label":"Iran"}'.repeat(100));
    await expect(unpackText(packed.slice(0, 40))).rejects.toThrow();
    await expect(unpackText('no base64!')).rejects.toThrow();
  });
});

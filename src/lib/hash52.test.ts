import { expect, test } from 'vitest';
import { hash52 } from './hash52.ts';

test('texts that differ in little have numbers of their own, spread over all 52 bits', () => {
  const seen = new Set<number>();
  let bits = 0;
  const count = 400_000;
  for (let n = 0; n < count / 4; n += 1)
    for (const text of [`msg_${n}`, `${n} 0 0 ${n}`, `req_${String(n).padStart(24, '0')}`, `é${n.toString(36)}`]) {
      const number = hash52(text);
      seen.add(number);
      bits += Number(Math.floor(number / 2 ** 32) % 2 === 1) + Number(number % 2 === 1);
    }
  expect(seen.size).toBe(count);
  expect(Math.abs(bits / count - 1)).toBeLessThan(0.01);
  for (const number of seen)
    if (!Number.isSafeInteger(number) || number < 0 || number >= 2 ** 52) throw new Error(`${number}`);
});

test('numbers stay: records hold them', () => {
  expect(['', 'a', 'message msg_01', 'codex 019a 0 100 0 0 10'].map(hash52)).toMatchInlineSnapshot(`
    [
      1135511347658556,
      1943240948669386,
      1120431242523537,
      3693384547478119,
    ]
  `);
});

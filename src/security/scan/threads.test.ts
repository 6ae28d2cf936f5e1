import { expect, test } from 'vitest';
import { testRepository } from '../../../test/support/git-repository.ts';
import { fakeToken, reportOf } from './testing/scan-here.ts';

/** 300 files: some with a secret, some with two, some binary, some with words that let it pass. */
function files(): Record<string, string> {
  const content = (at: number): string => {
    const line = `token = '${fakeToken(String.fromCharCode(97 + (at % 26)))}'`;
    if (at % 7 === 0) return `${line}\nx = 1\n${line}\n`;
    if (at % 11 === 0) return `\0\u0001${line}`;
    if (at % 13 === 0) return `${line} # br:allow made up\n`;
    return at % 3 === 0 ? `${line}\n` : `x = ${at}\n`;
  };
  return Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`d${at % 10}/f${at}.py`, content(at)]));
}

test('threads come to what one thread comes to, in its order', async () => {
  const repo = testRepository(files());
  const one = await reportOf(repo.root, { threads: 1 });
  const two = await reportOf(repo.root, { threads: 2 });
  expect(one.findings.length).toBeGreaterThan(100);
  expect({ ...two, duration: 0 }).toEqual({ ...one, duration: 0 });
});

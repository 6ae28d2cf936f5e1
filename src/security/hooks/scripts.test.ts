import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUR_HOOKS } from './hook-name.ts';
import { blockText, passOn, runnerText, shellPath, shellWord } from './scripts.ts';

const sh = (script: string): string => spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout;

describe('words for the shell', () => {
  test('a shell reads back exactly what was meant', () => {
    const words = fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', ' ', '\n', 'a', 'é', '!', '*') });
    fc.assert(
      fc.property(words, (word) => {
        expect(sh(`printf '%s.' ${shellWord(word)}`)).toBe(`${word}.`);
      }),
      { numRuns: 50 },
    );
  });

  test('paths of Windows are written as its git reads them', () => {
    expect(shellPath(String.raw`C:\Program Files\nodejs\node.exe`, 'win32')).toBe("'C:/Program Files/nodejs/node.exe'");
    expect(shellPath(String.raw`/odd\name`, 'linux')).toBe(String.raw`'/odd\name'`);
    expect(passOn('C:/hooks', 'pre-push', 'win32')).toBe(
      "if [ -x 'C:/hooks/pre-push' ]; then exec 'C:/hooks/pre-push' \"$@\"; fi\n",
    );
  });
});

describe('every script', () => {
  const scripts = [
    runnerText({ node: "/o'dd/node", script: '/a b/br.js', missing: 'closed', guard: true, platform: 'linux' }),
    ...OUR_HOOKS.flatMap((hook) =>
      (['open', 'closed'] as const).flatMap((missing) =>
        [null, '"$br_home/x"'].map((after) => blockText({ hook, missing, after })),
      ),
    ),
  ];

  test.each(['sh', 'bash'])('is one that %s can read', (shell) => {
    for (const script of scripts) {
      const read = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
      expect([read.status, read.stderr]).toEqual([0, '']);
    }
  });

  test('names no path of this machine, where it may be committed', () => {
    for (const script of scripts.slice(1)) expect(script).not.toMatch(/(^|[^.])\/(home|root|usr|work|tmp|Users)\//m);
  });
});

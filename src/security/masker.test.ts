import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMasker, MASKED, secretValues } from './masker.ts';

/** Made up, and put together here so that no scanner takes the file for a leak. */
const letters = (count: number): string => 'aB3'.repeat(count).slice(0, count);

describe('masker', () => {
  test('takes the values of variables that are named like secrets, by whole words', () => {
    const env = {
      ANTHROPIC_API_KEY: letters(30),
      DB_PASSWORD: 'correct horse',
      SSH_AUTH_SOCK: '/run/agent.sock',
      KEYBOARD: 'a long layout name',
      AUTHOR: 'somebody with a name',
      TOKEN: 'short',
      EMPTY_TOKEN: undefined,
    };
    expect(secretValues(env).toSorted()).toEqual(['/run/agent.sock', letters(30), 'correct horse'].toSorted());
  });

  test('masks known values wherever they stand, also as JSON writes them, and learns more', () => {
    const value = 'pass "word" \\ 1234';
    const { mask, learn } = createMasker([]);
    expect(mask(`x ${value} y`)).toContain(value);
    learn([value]);
    expect(mask(`x ${value} y`)).toBe(`x ${MASKED} y`);
    expect(mask(JSON.stringify({ value }))).toBe(`{"value":"${MASKED}"}`);
  });

  test.each([
    `sk-ant-${letters(40)}`,
    `sk-proj-${letters(40)}`,
    `ghp_${letters(36)}`,
    `github_pat_${letters(40)}`,
    `glpat-${letters(20)}`,
    `npm_${letters(36)}`,
    `xoxb-${letters(40)}`,
    `AKIA${'A1B2'.repeat(4)}`,
    `AIza${letters(35)}`,
    `sk_live_${letters(24)}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n${letters(64)}`,
  ])('knows the shape of %s', (secret) => {
    const { mask } = createMasker([]);
    const masked = mask(`before ${secret} after`);
    expect(masked).toContain(MASKED);
    expect(masked).not.toContain(secret.slice(8, 40));
  });

  test('leaves ordinary text alone, and nothing of a known value survives in any surrounding', () => {
    const { mask } = createMasker([letters(20)]);
    expect(mask('the tokens of the author are in task-keys.md')).toBe('the tokens of the author are in task-keys.md');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(mask(before + letters(20) + after)).not.toContain(letters(20));
      }),
    );
  });

  test('is linear: a megabyte of near misses takes no time to speak of', () => {
    const { mask } = createMasker([]);
    const text = `${'sk-ant-'.repeat(50_000)}${'-----BEGIN PRIVATE KEY-----'.repeat(20_000)}${'xoxb-a'.repeat(50_000)}`;
    expect(mask(text).length).toBeGreaterThan(0);
  }, 5000);
});

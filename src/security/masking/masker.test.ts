import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKED } from './mask-text.ts';
import { createMasker } from './masker.ts';
import { secretValues } from './secret-values.ts';

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
    expect(secretValues(env).toSorted()).toEqual([letters(30), 'correct horse'].toSorted());
  });

  test.each([
    'PGPASSWORD',
    'MYSQL_PWD',
    'authToken',
    '_authToken',
    'npm_config_//registry.example/:_authToken',
    'clientSecret',
    'AWSSecretKey',
    'GITHUBTOKEN',
    'OPENAI_APIKEY',
    'api-key',
    'dbPassword',
  ])('a variable %s holds a secret', (name) => {
    expect(secretValues({ [name]: letters(12) })).toEqual([letters(12)]);
  });

  test.each(['KEYBOARD', 'AUTHOR', 'MONKEY', 'PWD', 'OLDPWD', 'TOKENIZER', 'GIT_AUTHOR_NAME', 'Keymap', 'TURKEY'])(
    'a variable %s does not',
    (name) => {
      expect(secretValues({ [name]: letters(12) })).toEqual([]);
    },
  );

  test('knows the long lines of a value with several, in any order and company, and not its short ones', () => {
    const [first, second] = [letters(40), `x${letters(20)}`];
    const { mask } = createMasker([`-----BEGIN THING-----\r\n${first}\n  ${second}\n}\n`]);
    expect(mask(`> ${second}\n} ${first}`)).toBe(`> ${MASKED}\n} ${MASKED}`);
    expect(mask('-----BEGIN THING-----')).toBe('-----BEGIN THING-----');
  });

  test('masks the password of a URL and leaves the rest', () => {
    const { mask } = createMasker([]);
    const secret = ['p', '@', 'ss', ':', 'word'].join('');
    expect(mask(`see postgres://ada:${secret}@db.example:5432/x?y=a@b,`)).toBe(
      `see postgres://ada:${MASKED}@db.example:5432/x?y=a@b,`,
    );
    expect(mask(`redis://:${secret}@[::1]/0`)).toBe(`redis://:${MASKED}@[::1]/0`);
    expect(mask('amqp://ada:abc@host')).toBe('amqp://ada:***@host');
    for (const harmless of ['http://localhost:8080/a@b', 'ssh://git@host:22/x', 'https://host/a:b@c', 'a:b@c'])
      expect(mask(harmless)).toBe(harmless);
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
    `Bearer ${letters(40)}`,
    `Authorization=Bearer%20${letters(40)}`,
    `brt_${letters(40)}.${letters(43)}`,
    `%20brt_${letters(43)}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${letters(64)}\n${letters(64)}`,
  ])('knows the shape of %s', (secret) => {
    const { mask } = createMasker([]);
    const masked = mask(`before ${secret} after`);
    expect(masked).toContain(MASKED);
    expect(masked).not.toContain(secret.slice(8, 40));
    expect(masked).not.toContain(secret.slice(-20));
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
    const text = `${'sk-ant-'.repeat(50_000)}${'-----BEGIN PRIVATE KEY-----'.repeat(20_000)}${'xoxb-a'.repeat(50_000)}${'://a:'.repeat(50_000)}${'brt_a'.repeat(50_000)}${'Bearer%20'.repeat(50_000)}`;
    expect(mask(text).length).toBeGreaterThan(0);
  }, 20_000);
});

test.each(['token=a1', `${'token=a1'.repeat(500)} `, `${'token=aa'.repeat(500)}(`, `${'token=a1'.repeat(500)}#(`])(
  'a text of names in the values of names takes no longer than others: %.20s',
  (part) => {
    const { mask } = createMasker([]);
    mask('token=');
    const began = performance.now();
    mask(part.repeat(Math.ceil(300_000 / part.length)));
    // 2 s when each of them was read to its end.
    expect(performance.now() - began).toBeLessThan(1500);
  },
);

test('of a value with names in it everything goes, of a comment behind it nothing', () => {
  const { mask } = createMasker([]);
  const value = letters(12);
  expect(mask(`TOKEN=${value}token=${value} API_KEY=${value}# why`)).toBe('TOKEN=[masked] API_KEY=[masked] why');
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fakeApiKey } from '../../../test/support/messages-api.ts';
import type { Result } from '../../lib/result.ts';
import type { KeyringAnswer } from '../../ports/keyring.ts';
import { createMasker } from '../../security/masking/masker.ts';
import { findApiKey } from './api-key.ts';

const [FIRST, SECOND, THIRD] = [fakeApiKey('1'), fakeApiKey('2'), fakeApiKey('3')];

type Places = {
  readonly env?: string;
  /** The text of `.env`. */
  readonly file?: string;
  /** Null: the system has no keyring. */
  readonly keyring?: KeyringAnswer | null;
};

/** Why there is none; empty where there is one. */
function told(found: Result<string, string>): string {
  return found.ok ? '' : found.error;
}

/** Looks for a key; whatever becomes of it, nothing of a key is told, and all that was found is masked. */
async function look({
  env,
  file,
  keyring = { kind: 'missing' },
}: Places): Promise<Result<string, string> & { asked: boolean }> {
  const root = await mkdtemp(path.join(tmpdir(), 'br key '));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  if (file !== undefined) await writeFile(path.join(root, '.env'), file);
  const masker = createMasker([]);
  let asked = false;
  const openKeyring = async (): Promise<{ name: string; read: () => Promise<KeyringAnswer> } | null> => {
    asked = true;
    return await Promise.resolve(
      keyring === null ? null : { name: 'the keyring (test)', read: () => Promise.resolve(keyring) },
    );
  };
  const found = await findApiKey({
    env: env === undefined ? {} : { ANTHROPIC_API_KEY: env },
    root,
    ai: { openKeyring, learn: masker.learn },
    official: true,
  });
  for (const key of [FIRST, SECOND, THIRD]) expect(told(found)).not.toContain(key);
  const shown = `it is ${found.ok ? found.value : '[masked]'}`;
  expect(masker.mask(shown)).toBe('it is [masked]');
  return { ...found, asked };
}

const secret = (value: string): KeyringAnswer => ({ kind: 'found', secret: value });

test('the environment comes before .env, which comes before the keyring; that is asked last', async () => {
  const file = `# keys\nOTHER=1\nexport ANTHROPIC_API_KEY="${SECOND}"\n`;
  expect(await look({ env: FIRST, file, keyring: secret(THIRD) })).toEqual({ ok: true, value: FIRST, asked: false });
  expect(await look({ file, keyring: secret(THIRD) })).toEqual({ ok: true, value: SECOND, asked: false });
  expect(await look({ keyring: secret(THIRD) })).toEqual({ ok: true, value: THIRD, asked: true });
  // An empty variable is none.
  expect(await look({ env: '', file: 'ANTHROPIC_API_KEY=\n', keyring: secret(THIRD) })).toMatchObject({ value: THIRD });
});

test('where there is none, it is said where it was looked for', async () => {
  expect(await look({})).toMatchObject({
    error:
      'There is no API key: ANTHROPIC_API_KEY is not set in the environment, the repository has no .env at its top, and the keyring (test) has none for buildrunner, anthropic. Set ANTHROPIC_API_KEY to one from https://platform.claude.com/settings/keys.',
  });
  const silent = { kind: 'silent', why: 'there is no session bus' } as const;
  expect(told(await look({ file: 'OTHER=1', keyring: silent }))).toMatch(
    /\.env at the top of the repository does not set it, and .* could not be asked: there is no session bus\./,
  );
  expect(told(await look({ keyring: null }))).toContain('no keyring is known for this system');
});

test('what is no key is told with its place, and no other place is tried', async () => {
  expect(await look({ env: `${FIRST}\n`, file: `ANTHROPIC_API_KEY=${SECOND}` })).toMatchObject({
    ok: false,
    error: 'ANTHROPIC_API_KEY in the environment has a line break in it: write the key alone, on one line.',
  });
  expect(told(await look({ file: `ANTHROPIC_API_KEY=${SECOND.slice(0, 30)}`, keyring: secret(THIRD) }))).toMatch(
    /^ANTHROPIC_API_KEY in \.env at the top of the repository begins like an API key/,
  );
  expect(told(await look({ keyring: secret(`'${THIRD}'`) }))).toMatch(/^The entry of the keyring \(test\) has a quote/);
});

test('a value that is no key is masked all the same', async () => {
  const masker = createMasker([]);
  // Of no shape that is known.
  const value = 'Xk7Qm2Vd9Rt4Hy6Bn8Lw3Zp5';
  expect(masker.mask(`<${value}>`)).toBe(`<${value}>`);
  const ai = { openKeyring: () => Promise.resolve(null), learn: masker.learn };
  await findApiKey({ env: { ANTHROPIC_API_KEY: `${value} ` }, root: tmpdir(), ai, official: true });
  expect(masker.mask(`<${value}>`)).toBe('<[masked]>');
});

test('a .env that cannot be read is passed over, and told', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'br key '));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(path.join(root, '.env'));
  const ai = { openKeyring: () => Promise.resolve(null), learn: () => undefined };
  expect(told(await findApiKey({ env: {}, root, ai, official: true }))).toContain('.env could not be read (EISDIR)');
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { parseEnvFile } from '../../security/masking/env-file.ts';
import type { AiParts } from './ai-parts.ts';
import { keyProblem } from './key-shape.ts';

/** The variable that holds the key, in the environment and in `.env`. */
export const KEY_VARIABLE = 'ANTHROPIC_API_KEY';

/** Under which names the keyring has it. */
const ENTRY = { service: 'buildrunner', account: 'anthropic' } as const;

/** Where a key is looked for. */
export type KeySurroundings = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The repository's top. */
  readonly root: string;
  readonly ai: Pick<AiParts, 'openKeyring' | 'learn'>;
  /** Whether Anthropic itself is asked: a gateway has keys of its own shapes. */
  readonly official: boolean;
};

/** A value that a place has, or why it has none, as a part of a sentence. */
type Looked = { readonly value: string; readonly where: string } | { readonly without: string };

/**
 * The key of the API: from the environment, else from `.env` at the top of the repository, else from the keyring of the system. A
 * place that has something is the one that is meant: what is wrong there is told, and no other is tried. Whatever is found is masked from
 * then on. Failed: why there is no key that could be used, in sentences without the key.
 */
export async function findApiKey({ env, root, ai, official }: KeySurroundings): Promise<Result<string, string>> {
  const places = [
    (): Promise<Looked> => Promise.resolve(inEnvironment(env)),
    () => inFile(path.join(root, '.env')),
    () => inKeyring(ai),
  ];
  const without: string[] = [];
  for (const look of places) {
    const looked = await look();
    if ('without' in looked) {
      without.push(looked.without);
      continue;
    }
    ai.learn([looked.value, looked.value.trim()]);
    const problem = keyProblem(looked.value, official);
    return problem === null ? ok(looked.value) : err(`${looked.where} ${problem}`);
  }
  return err(
    `There is no API key: ${listed(without)}. Set ${KEY_VARIABLE} to one from https://platform.claude.com/settings/keys.`,
  );
}

function inEnvironment(env: KeySurroundings['env']): Looked {
  const value = env[KEY_VARIABLE] ?? '';
  return value === ''
    ? { without: `${KEY_VARIABLE} is not set in the environment` }
    : { value, where: `${KEY_VARIABLE} in the environment` };
}

async function inFile(file: string): Promise<Looked> {
  try {
    const value = parseEnvFile(await readFile(file, 'utf8'))[KEY_VARIABLE] ?? '';
    return value === ''
      ? { without: '.env at the top of the repository does not set it' }
      : { value, where: `${KEY_VARIABLE} in .env at the top of the repository` };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const missing = error.code === 'ENOENT';
    return {
      without: missing ? 'the repository has no .env at its top' : `.env could not be read (${error.code})`,
    };
  }
}

async function inKeyring({ openKeyring }: Pick<AiParts, 'openKeyring'>): Promise<Looked> {
  const keyring = await openKeyring();
  if (keyring === null) return { without: 'no keyring is known for this system' };
  const answer = await keyring.read(ENTRY.service, ENTRY.account);
  switch (answer.kind) {
    case 'found':
      return { value: answer.secret, where: `The entry of ${keyring.name}` };
    case 'missing':
      return { without: `${keyring.name} has none for ${ENTRY.service}, ${ENTRY.account}` };
    case 'silent':
      return { without: `${keyring.name} could not be asked: ${answer.why}` };
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

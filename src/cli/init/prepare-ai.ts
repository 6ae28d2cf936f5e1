import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import type { Context } from '../context.ts';
import { ENV_EXAMPLE, ignoresEnv } from './env-example.ts';
import { writeNew } from './write-new.ts';

/** What stands ready for a model to be asked, and what does not. */
export type PreparedAi = {
  /** Absolute path of `.env.example`. */
  readonly path: string;
  /** Whether it was there before, and stays as it is. */
  readonly kept: boolean;
  /** Whether a line of `.gitignore` keeps `.env` out of git. */
  readonly ignored: boolean;
  /** The user's own configuration file; null: there is no place for one. */
  readonly configuration: string | null;
  readonly enabled: boolean;
};

/** Writes `.env.example` where there is none, and looks at what else is needed. */
export async function prepareAi(root: string, context: Pick<Context, 'tools'>): Promise<Result<PreparedAi, Failure>> {
  const file = path.join(root, '.env.example');
  const written = await writeNew(file, ENV_EXAMPLE, false);
  if (!written.ok) return written;
  const gitignore = await readFile(path.join(root, '.gitignore'), 'utf8').catch(() => '');
  const { config, files } = await (await context.tools()).config();
  return ok({
    path: file,
    kept: written.value === 'there',
    ignored: ignoresEnv(gitignore),
    configuration: files.find(({ layer }) => layer === 'user')?.path ?? null,
    enabled: config.ai.enabled,
  });
}

/** The same in words. */
export function aiLines(
  { path: file, kept, ignored, configuration, enabled }: PreparedAi,
  cwd: string,
): readonly string[] {
  const shown = path.relative(cwd, file);
  return [
    kept
      ? `${shown} is there already, and stays.`
      : `Wrote ${shown}: copy it to .env and put the key there, or set ANTHROPIC_API_KEY in the environment.`,
    ...(ignored ? [] : ['No line of .gitignore names .env: add one before a key stands in it.']),
    enabled
      ? 'ai.enabled is on: br routing estimate --ask asks a model.'
      : `No model is asked until ${configuration ?? 'your own configuration file'} says so:`,
    ...(enabled ? [] : ['  ai: { enabled: true }']),
  ];
}

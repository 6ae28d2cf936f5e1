import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import { writeWholeFile } from '../write-whole-file.ts';

/** Answers that were given before, by the content of the question. Copies: without them the question is asked again. */
export type AiAnswers = {
  /** The answer as it was kept; null: there is none that can be read. Whoever asks checks what it is. */
  readonly get: (key: string) => Promise<unknown>;
  /** Keeps an answer. A disk that takes none is no matter. */
  readonly put: (key: string, answer: unknown) => Promise<void>;
};

/** So many are kept; the oldest go first. */
const MOST = 1_000;

/** Names the content of a question. */
export function questionKey(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The answers below a state directory. Each is a file of its own that appears whole, so that any number of `br` may write. */
export function openAnswers(stateDir: string): AiAnswers {
  const dir = path.join(stateDir, 'estimates');
  const fileOf = (key: string): string => path.join(dir, `${key}.json`);
  return {
    get: async (key) => {
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'));
        return kept;
      } catch (error) {
        if (error instanceof SyntaxError || isSystemError(error)) return null;
        throw error;
      }
    },
    put: async (key, answer) => {
      try {
        await mkdir(dir, { recursive: true });
        await writeWholeFile({ file: fileOf(key), force: true }, async (sink) => {
          await sink(Buffer.from(`${JSON.stringify(answer)}\n`));
          return ok(undefined);
        });
        await prune(dir);
      } catch (error) {
        if (!isSystemError(error)) throw error;
      }
    },
  };
}

async function prune(dir: string): Promise<void> {
  const names = await readdir(dir);
  if (names.length <= MOST) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(dir, name);
      return { file, at: (await stat(file).catch(() => null))?.mtimeMs ?? Infinity };
    }),
  );
  // A tenth at once, so that it is not done for each.
  const oldest = files.toSorted((a, b) => a.at - b.at).slice(0, names.length - MOST + MOST / 10);
  await Promise.all(oldest.map(({ file }) => rm(file, { force: true })));
}

import { readdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { AgentRequest } from '../../../ports/agent.ts';
import { readRecording } from './read-recording.ts';

/** Folder of recordings. Relative: to the repository (`BR_REPOSITORY`), not to the workspace, where ignored files are missing. */
export const REPLAY_DIR = 'REPLAY_DIR';
/** 1 (default): as recorded; 4: four times as fast; 0: without waiting. */
export const REPLAY_SPEED = 'REPLAY_SPEED';

/** What to play. */
export type Selection = { readonly file: string; readonly speed: number };

/**
 * Finds and reads the recording of an attempt: `<task>.<n>.jsonl` for attempt n, or the one with the greatest number
 * below. Everything that can be wrong with it is found here, before a process starts.
 */
export async function findRecording({
  task,
  attempt,
  env,
  workspace,
}: AgentRequest): Promise<Result<Selection, Failure>> {
  const speed = Number(env[REPLAY_SPEED] ?? '1');
  if (!(speed >= 0) || !Number.isFinite(speed))
    return err(
      failure(
        'usage',
        `${REPLAY_SPEED} is "${env[REPLAY_SPEED]}", which is no speed.`,
        'Use 1 for the recorded speed, 4 for four times as fast, 0 for no waiting.',
      ),
    );
  const named = env[REPLAY_DIR] ?? '';
  if (named === '')
    return err(
      failure(
        'usage',
        `Task ${task.id} is replayed, but ${REPLAY_DIR} names no folder of recordings.`,
        `Add to the plan: env: { ${REPLAY_DIR}: recordings }.`,
      ),
    );
  const folder = isAbsolute(named) ? named : resolve(env['BR_REPOSITORY'] ?? workspace, named);
  const number = Number(attempt.slice(attempt.lastIndexOf('/') + 1));
  const name = closest(await readdir(folder).catch(() => []), task.id, number);
  if (name === null)
    return err(
      failure(
        'io',
        `${folder} holds no recording of task ${task.id}.`,
        `Put ${task.id}.1.jsonl there, or correct ${REPLAY_DIR}.`,
      ),
    );
  const file = join(folder, name);
  const readable = await readRecording(file);
  return readable.ok ? ok({ file, speed }) : readable;
}

/** Of `<task>.<n>.jsonl`, the greatest n that is not above the wanted one; the least of all if every n is. */
function closest(names: readonly string[], task: string, wanted: number): string | null {
  const numbers = names
    .filter((name) => name.startsWith(`${task}.`) && name.endsWith('.jsonl'))
    .map((name) => name.slice(task.length + 1, -'.jsonl'.length))
    .filter((part) => /^[1-9]\d*$/.test(part))
    .map(Number)
    .toSorted((a, b) => a - b);
  const number = numbers.findLast((candidate) => candidate <= wanted) ?? numbers[0];
  return number === undefined ? null : `${task}.${number}.jsonl`;
}

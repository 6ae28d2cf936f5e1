import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { object } from '../../lib/json.ts';
import type { Result } from '../../lib/result.ts';
import { isSystemError } from '../../lib/system-error.ts';
import type { Failure } from '../../model/failure.ts';
import type { CommitId, EpochMillis } from '../../model/units.ts';
import type { SizedText, SizeModel } from '../../routing/complexity/size-model.ts';
import { writeWholeFile } from '../write-whole-file.ts';

/** What was learned from the history, and from what: kept so that only new commits have to be read. A copy that may be deleted. */
export type LearnedHistory = {
  /** The commit it was read up to. */
  readonly head: CommitId;
  readonly at: EpochMillis;
  /** What is not whole about the history, as whole sentences. */
  readonly notes: readonly string[];
  /** Oldest first. */
  readonly changes: readonly SizedText[];
  /** Null: there are too few changes. */
  readonly model: SizeModel | null;
};

/** Raised whenever the features of a text, or what is kept, mean something else. */
const FORMAT = 1;
const NUMBERS = ['weights', 'rarity', 'predictions', 'sizes'] as const;

/** Where it is kept. */
export function historyFile(stateDir: string): string {
  return path.join(stateDir, 'history-model.json');
}

/** Reads what is kept; null when there is nothing, or nothing that is whole and of this `br`: it is learned anew then. */
export async function readLearned(stateDir: string): Promise<LearnedHistory | null> {
  try {
    const [head = '', body = ''] = (await readFile(historyFile(stateDir), 'utf8')).split('\n');
    const { format, sha256 } = object(JSON.parse(head));
    if (format !== FORMAT || sha256 !== digest(body)) return null;
    return fromKept(JSON.parse(body));
  } catch (error) {
    if (error instanceof SyntaxError || isSystemError(error)) return null;
    throw error;
  }
}

/** Keeps it: it appears whole or not at all, whoever writes at the same time. */
export async function keepLearned(stateDir: string, learned: LearnedHistory): Promise<Result<void, Failure>> {
  const { changes, model, ...rest } = learned;
  const rows = changes.map(({ text, lines, files }) => [lines, files, text]);
  const body = JSON.stringify({ ...rest, rows, model: model === null ? null : packed(model) });
  const whole = `${JSON.stringify({ format: FORMAT, sha256: digest(body) })}\n${body}\n`;
  return await writeWholeFile({ file: historyFile(stateDir), force: true }, async (sink) => {
    await sink(Buffer.from(whole));
    return { ok: true, value: undefined };
  });
}

function digest(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

function packed(model: SizeModel): object {
  const bytes = (name: (typeof NUMBERS)[number]): string =>
    Buffer.from(model[name].buffer, model[name].byteOffset, model[name].byteLength).toString('base64');
  return { ...model, ...Object.fromEntries(NUMBERS.map((name) => [name, bytes(name)])) };
}

/** Its digest was right: it is as it was written. */
function fromKept(body: unknown): LearnedHistory {
  const kept = body as Omit<LearnedHistory, 'changes' | 'model'> & {
    readonly rows: readonly (readonly [number, number, string])[];
    readonly model: (Omit<SizeModel, (typeof NUMBERS)[number]> & Record<(typeof NUMBERS)[number], string>) | null;
  };
  const { rows, model, ...rest } = kept;
  const changes = rows.map(([lines, files, text]) => ({ text, lines, files }));
  if (model === null) return { ...rest, changes, model };
  const unpacked = {
    weights: numbers(model.weights),
    rarity: numbers(model.rarity),
    predictions: numbers(model.predictions),
    sizes: numbers(model.sizes),
  };
  return { ...rest, changes, model: { ...model, ...unpacked } };
}

function numbers(text: string): Float32Array {
  // A copy: the bytes of a small buffer may begin anywhere in a shared one.
  return new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}

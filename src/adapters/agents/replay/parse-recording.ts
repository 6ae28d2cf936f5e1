import type { Failure, Problem } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { RecordedEntry, Recording } from '../../../model/recording.ts';
import { shapeEntry, shapeHeader, type VersionedHeader } from './recording-schema.ts';

const REMEDY = 'Correct the line; docs/guide/recordings.md describes the format.';

/** So many mistakes are told: more of them would be a file of another kind. */
const MOST_MISTAKES = 100;

/**
 * Reads a recording: one JSON value a line, blank lines allowed. Mistakes are reported with their lines, the first hundred
 * of them; where the first line is no header, that alone.
 * A recording without an exit ends with code 0 when its last entry has been played.
 * @param file Named in the mistakes, as the user knows it.
 */
export function parseRecording(source: string, file: string): Result<Recording, Failure> {
  const reading = new Reading(file);
  for (const [index, line] of source.split('\n').entries()) {
    if (reading.hopeless()) break;
    if (line.trim() !== '') reading.line(line, index + 1);
  }
  return reading.finish();
}

class Reading {
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #entries: RecordedEntry[] = [];
  #header: VersionedHeader | null = null;
  #first = true;

  constructor(file: string) {
    this.#file = file;
  }

  /** Whether more lines would only bring more of the same. */
  hopeless(): boolean {
    return this.#problems.length >= MOST_MISTAKES || (!this.#first && this.#header === null);
  }

  line(text: string, line: number): void {
    const isHeader = this.#first;
    this.#first = false;
    const value = parseJson(text);
    if (value === undefined) return this.#wrong(line, 'is not JSON');
    if (isHeader) {
      const header = shapeHeader(value);
      if (header.ok) this.#header = header.value;
      else this.#wrong(line, `is no header: ${header.why}`);
      return;
    }
    const entry = shapeEntry(value, this.#header?.version);
    if (entry.ok) this.#entry(entry.value, line);
    else this.#wrong(line, entry.why);
  }

  #entry(entry: RecordedEntry, line: number): void {
    const before = this.#entries.at(-1);
    if (before !== undefined && entry.t < before.t) this.#wrong(line, `t goes back from ${before.t} to ${entry.t}`);
    if (before?.step.kind === 'exit') this.#wrong(line, 'comes after the exit');
    this.#entries.push(entry);
  }

  #wrong(line: number, cause: string): void {
    this.#problems.push({ place: { file: this.#file, line, column: null }, cause, remedy: REMEDY });
  }

  finish(): Result<Recording, Failure> {
    const [first] = this.#problems;
    if (first !== undefined)
      return err(
        failure('io', `The recording ${this.#file} is wrong in line ${first.place.line}: ${first.cause}.`, REMEDY, {
          place: first.place,
          problems: this.#problems,
        }),
      );
    if (this.#header === null)
      return err(
        failure(
          'io',
          `The recording ${this.#file} is empty.`,
          'Its first line must be a header; docs/guide/recordings.md shows one.',
        ),
      );
    const last = this.#entries.at(-1);
    if (last?.step.kind !== 'exit')
      this.#entries.push({ t: last?.t ?? 0, step: { kind: 'exit', code: 0, failure: null } });
    return ok({ header: this.#header.header, entries: this.#entries });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

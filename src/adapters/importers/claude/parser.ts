import path from 'node:path';
import type { EpochMillis } from '../../../model/units.ts';
import type { LoggedCall, LogParser } from '../../../ports/session-logs.ts';
import { type Told, toldBy } from './assistant-line.ts';
import { ClaudeCalls } from './calls.ts';

const BRACE = 123;
const USAGE = Buffer.from('"usage"');

/** Most lines are no answers of a model, and are not looked into. */
export class ClaudeLogs implements LogParser {
  readonly #calls = new ClaudeCalls();
  readonly #now: EpochMillis;
  #file = '';

  constructor(now: EpochMillis) {
    this.#now = now;
  }

  begin(file: string): void {
    this.#file = path.basename(file, '.jsonl');
    this.#calls.begin();
  }

  line(bytes: Uint8Array): string | null {
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (line[0] !== BRACE) return 'a line that is no JSON';
    if (!line.includes(USAGE)) return line.at(-1) === BRACE + 2 ? null : 'a line that is no JSON';
    let value: unknown;
    try {
      value = JSON.parse(line.toString('utf8'));
    } catch {
      return 'a line that is no JSON';
    }
    const told = toldBy(value, this.#now);
    if (typeof told === 'string') return told;
    if (told !== null) this.#calls.add(this.#placed(told));
    return null;
  }

  end(): void {
    this.#calls.end();
  }

  calls(): readonly LoggedCall[] {
    return this.#calls.list();
  }

  /** Old versions named no conversation in each line: the file is named for it. */
  #placed(told: Told): Told & { readonly conversation: string } {
    return { ...told, conversation: told.conversation ?? this.#file };
  }
}

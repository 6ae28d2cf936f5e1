import path from 'node:path';
import type { App } from '../../app.ts';
import type { Event } from '../../model/event.ts';
import { eventLine } from '../../views/event-line.ts';
import { evidenceLines } from '../../views/evidence-lines.ts';
import { lastLines, plainText } from '../../views/plain-text.ts';
import type { Context } from '../context.ts';
import { paintEventLine } from '../reporters/plain.ts';
import { FileTail } from './file-tail.ts';
import { outputDir } from './output-dir.ts';

/** What to print. */
export type LogTarget = {
  readonly session: string;
  /** Null: the whole session, without what agents do unless `verbose`. */
  readonly task: string | null;
  readonly attempt: string | null;
};

/** Lines of a red check's output shown without `--verbose`. */
const TAIL_LINES = 20;
/** Column at which what belongs to a line begins below it. */
const INDENT = ' '.repeat(9);

/** Prints what happened, each thing once, in order: events in words, and the output of commands between them. */
export class LogPrinter {
  readonly #app: App;
  readonly #context: Context;
  readonly #target: LogTarget;
  /** Attempts whose output was shown: what their failure quotes of it is not shown again. */
  readonly #shown = new Set<string>();
  /** Outputs of commands that are not known to have ended, by attempt. */
  readonly #outputs = new Map<string, readonly FileTail[]>();
  #seen = 0;

  constructor(app: App, target: LogTarget, context: Context) {
    this.#app = app;
    this.#context = context;
    this.#target = target;
  }

  /** Directories whose files are being written and shown. */
  get following(): readonly string[] {
    return [...this.#outputs.keys()].map((attempt) => outputDir(this.#app, attempt));
  }

  /** Prints all that is new; `last`: unfinished lines too. */
  async drain(last: boolean): Promise<void> {
    const { session, task, attempt } = this.#target;
    const events = await this.#app.events({
      session,
      ...(task === null ? {} : { task }),
      ...(attempt === null ? {} : { attempt }),
      after: this.#seen,
    });
    for (const event of events) {
      this.#seen = event.seq;
      if (this.#context.globals.json)
        this.#context.out.write(`${JSON.stringify({ schema: 'br.event/1', ...event })}\n`);
      else await this.#print(event);
    }
    for (const open of this.#outputs.keys()) await this.#printOutput(open, last);
  }

  async #print(event: Event): Promise<void> {
    const { out, when, globals } = this.#context;
    const whole = this.#target.task === null;
    if (event.attempt !== null && endsOutput(event)) await this.#printOutput(event.attempt, true);
    if (event.type === 'attempt.started' && event.data.assignment.agent === 'command' && (!whole || globals.verbose))
      this.#open(event.attempt);
    const now = when();
    const line = eventLine(event, now);
    if (line === null || (whole && line.tone === 'agent' && !globals.verbose)) return;
    out.write(`${paintEventLine(line, { when: now, style: out.style, task: whole, columns: null })}\n`);
    if (
      (event.type === 'gate.check' || event.type === 'landing.check') &&
      (globals.verbose || !event.data.result.passed)
    )
      await this.#printCheck(event.data.result);
    if (event.type === 'attempt.failed' && event.data.failure.class !== 'gate' && !this.#shown.has(event.attempt ?? ''))
      this.#quote(evidenceLines(event.data.failure, TAIL_LINES));
  }

  #open(attempt: string | null): void {
    if (attempt === null) return;
    const dir = outputDir(this.#app, attempt);
    this.#shown.add(attempt);
    this.#outputs.set(attempt, [
      new FileTail(path.join(dir, 'stdout.log'), this.#app.maskStream()),
      new FileTail(path.join(dir, 'stderr.log'), this.#app.maskStream()),
    ]);
  }

  async #printOutput(attempt: string, last: boolean): Promise<void> {
    for (const tail of this.#outputs.get(attempt) ?? []) this.#quote(await tail.read(last));
    if (last) this.#outputs.delete(attempt);
  }

  async #printCheck({ log, tail }: { readonly log: string | null; readonly tail: string }): Promise<void> {
    const file = log === null ? null : path.join(this.#app.repository.info.stateDir, log);
    const whole =
      file !== null && this.#context.globals.verbose ? await new FileTail(file, this.#app.maskStream()).read(true) : [];
    this.#quote(whole.length > 0 ? whole : lastLines(tail, TAIL_LINES));
    if (file !== null && whole.length === 0)
      this.#context.out.write(
        this.#context.out.style.paint(
          'dim',
          `${INDENT}  the whole output: ${path.relative(this.#context.cwd, file)}\n`,
        ),
      );
  }

  /** Output of commands: masked and without control codes, behind a bar. */
  #quote(lines: readonly string[]): void {
    const { out } = this.#context;
    for (const line of lines)
      out.write(`${INDENT}${out.style.paint('dim', '|')} ${plainText(this.#app.mask(line)).replaceAll('\n', ' ')}\n`);
  }
}

function endsOutput(event: Event): boolean {
  return (
    event.type === 'attempt.finished' ||
    event.type === 'attempt.failed' ||
    event.type === 'attempt.lost' ||
    event.type === 'attempt.cancelled'
  );
}

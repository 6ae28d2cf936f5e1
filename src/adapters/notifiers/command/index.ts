import { type ChildProcess, spawn } from 'node:child_process';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { AlertNotice, Notifier } from '../../../ports/notifier.ts';

/** What a program that is told of alerts is started with. */
export type CommandNotifierOptions = {
  /** Program and arguments; no shell reads them. */
  readonly argv: readonly string[];
  /** Where it runs: the top of the repository, which the notice names, too. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Pick<Clock, 'after'>;
  readonly mask: (text: string) => string;
  readonly failed: (failure: Failure) => void;
};

/** How long it may take for one notice. */
const DEADLINE: Millis = 10_000;
const ENDED = 'it was not done when br ended';
const LATE = `it took longer than ${DEADLINE / 1000} s`;
/** Most notices that wait: there is at most one open alert for each threshold. */
const MOST = 100;
/** What is kept of what it writes, to say why it failed. */
const TAIL = 2_000;

/** Starts a program for each notice, one at a time, with the notice as one JSON document on its standard input. */
export function openCommandNotifier(options: CommandNotifierOptions): Notifier {
  return new CommandNotifier(options);
}

class CommandNotifier implements Notifier {
  readonly #options: CommandNotifierOptions;
  readonly #waiting: AlertNotice[] = [];
  #working: Promise<void> | null = null;
  #child: ChildProcess | null = null;
  #failed = false;
  #over = false;

  constructor(options: CommandNotifierOptions) {
    this.#options = options;
  }

  notify(notice: AlertNotice): void {
    if (this.#waiting.length >= MOST) {
      this.#fail(`more than ${MOST} notices wait for it`, null);
      return;
    }
    this.#waiting.push(notice);
    this.#working ??= this.#work().finally(() => {
      this.#working = null;
    });
  }

  async close(within: Millis = DEADLINE): Promise<void> {
    const working = this.#working;
    if (working === null) return;
    const timer = this.#options.clock.after(within, () => {
      this.#over = true;
      if (this.#waiting.length > 0) this.#fail('not everything was told before br ended', null);
      this.#waiting.length = 0;
      if (this.#child !== null) kill(this.#child);
    });
    await working;
    timer.cancel();
  }

  async #work(): Promise<void> {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) await this.#deliver(next);
  }

  async #deliver(notice: AlertNotice): Promise<void> {
    const { argv, root, env, clock, mask } = this.#options;
    const [program = '', ...args] = argv;
    const text = mask(`${JSON.stringify({ schema: 'br.alert/1', repository: root, ...notice })}\n`);
    let written = '';
    let late = false;
    // A group of its own, so that what it starts ends with it, and Ctrl-C is not its business.
    const child = spawn(program, args, { cwd: root, env, detached: true, stdio: ['pipe', 'ignore', 'pipe'] });
    this.#child = child;
    const timer = clock.after(DEADLINE, () => {
      late = true;
      kill(child);
    });
    const ended = new Promise<string | null>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      // Not "close": what it left behind may hold its output open.
      child.once('exit', (code, signal) => resolve(late ? LATE : this.#over ? ENDED : problemOf(code, signal)));
    });
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      written = (written + part).slice(-TAIL);
    });
    // It need not read what it is told.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
    const problem = await ended;
    timer.cancel();
    this.#child = null;
    kill(child);
    child.stderr.destroy();
    if (problem !== null) this.#fail(problem, written.trim() === '' ? null : mask(written.trim()));
  }

  #fail(problem: string, detail: string | null): void {
    if (this.#failed) return;
    this.#failed = true;
    const { argv, failed, mask } = this.#options;
    failed(
      failure(
        'process',
        mask(`The program that is told of alerts, ${argv[0]}, failed: ${problem}.`),
        'Try it by hand, and see what telemetry.notify says: br config show',
        detail === null ? {} : { detail },
      ),
    );
  }
}

function problemOf(code: number | null, signal: string | null): string | null {
  if (code === 0) return null;
  return `it ended with ${code === null ? `signal ${signal}` : `exit code ${code}`}`;
}

/** Ends the program and all that is left of its group. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

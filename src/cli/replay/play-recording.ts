import type { Recording } from '../../model/recording.ts';
import { changedLines, recordedLine, recordingTitle } from '../../views/recording-lines.ts';
import type { Context } from '../context.ts';
import { paintEventLine } from '../reporters/plain.ts';
import type { Role } from '../text/style.ts';

/** How a recording is shown. */
export type ShowOptions = {
  /** 1: as recorded, 2: twice as fast, 0: without waiting. */
  readonly speed: number;
  /** The content of changed files, too. */
  readonly diff: boolean;
};

type Surroundings = Pick<Context, 'out' | 'err' | 'globals' | 'when' | 'after' | 'onSignal'>;

/** Column at which the text of a line begins, after time and sign. */
const INDENT = ' '.repeat(11);
const LOOKS = { '+': 'good', '-': 'bad', ' ': 'dim' } as const satisfies Record<string, Role>;

/**
 * Plays a recording to the screen: nothing is written and nothing started. Times count from the start of the work.
 * Resolves with whether it came to its end; a signal, or a reader that goes away, ends it before that.
 */
export async function playRecording(
  { header, entries }: Recording,
  { speed, diff }: ShowOptions,
  surroundings: Surroundings,
): Promise<'ended' | 'interrupted'> {
  const { out, err, globals, when } = surroundings;
  const document = (fields: object): void => out.write(`${JSON.stringify({ schema: 'br.replay/1', ...fields })}\n`);
  if (globals.json) document({ header });
  else if (!globals.quiet) for (const line of recordingTitle(header)) err.write(`${err.style.paint('dim', line)}\n`);
  const waiting = createWaiting(surroundings);
  try {
    let now = 0;
    for (const entry of entries) {
      if (speed > 0 && !(await waiting.for((entry.t - now) / speed))) return 'interrupted';
      now = entry.t;
      if (waiting.interrupted()) return 'interrupted';
      if (globals.json) document(entry);
      else printEntry(entry, { diff, out, when });
    }
    return 'ended';
  } finally {
    waiting.release();
  }
}

function printEntry(
  entry: Recording['entries'][number],
  { diff, out, when }: Pick<ShowOptions, 'diff'> & Pick<Surroundings, 'out' | 'when'>,
): void {
  const line = recordedLine(entry, when());
  if (line === null) return;
  // The time since the start is read like a time of day that began at midnight.
  const look = {
    when: { now: 0, offset: 0 },
    style: out.style,
    task: false,
    columns: out.isTTY ? out.columns() : null,
  };
  out.write(`${paintEventLine(line, look)}\n`);
  if (!diff || entry.step.kind === 'event' || entry.step.kind === 'exit') return;
  for (const { sign, text } of changedLines(entry.step))
    out.write(`${INDENT}${out.style.paint(LOOKS[sign], `${sign} ${text}`)}\n`);
}

type Waiting = {
  /** Resolves after so many milliseconds with true, or with false as soon as it is interrupted. */
  for(ms: number): Promise<boolean>;
  interrupted(): boolean;
  release(): void;
};

function createWaiting({ after, onSignal, out }: Pick<Surroundings, 'after' | 'onSignal' | 'out'>): Waiting {
  let over = out.closed.aborted;
  let wake: () => void = () => undefined;
  const end = (): void => {
    over = true;
    wake();
  };
  const release = onSignal(end);
  out.closed.addEventListener('abort', end);
  return {
    for: async (ms) => {
      if (over || ms <= 0) return !over;
      await new Promise<void>((resolve) => {
        const cancel = after(ms, resolve);
        wake = () => {
          cancel();
          resolve();
        };
      });
      return !over;
    },
    interrupted: () => over,
    release: () => {
      release();
      out.closed.removeEventListener('abort', end);
    },
  };
}

import type { Event } from '../../../model/event.ts';
import type { SessionState } from '../../../model/session.ts';
import type { Wait } from '../../../model/wait.ts';
import { eventLine } from '../../../views/event-line.ts';
import { liveAttempts } from '../../../views/overview.ts';
import type { Context } from '../../context.ts';
import { paintEventLine } from '../plain.ts';
import type { Reporter } from '../reporter.ts';
import { frame } from './frame.ts';
import { Region } from './region.ts';

/** At most ten pictures a second: more cannot be read, and each costs. */
const FRAME_GAP = 100;
/** Elapsed times are shown in seconds. */
const TICK = 1000;
const FOOTER = 'Ctrl-C stops; everything is kept';

/** What a live picture needs. */
export type LiveOptions = {
  readonly context: Pick<Context, 'err' | 'when' | 'now' | 'after'>;
  readonly waits: (state: SessionState) => Readonly<Record<string, Wait>>;
};

/** Progress at the end of a terminal: a picture of what runs, redrawn when something changed, below the lines of what is settled. */
export function liveReporter({ context, waits }: LiveOptions): Reporter {
  const { err: output, when, now, after } = context;
  const region = new Region(output);
  let state: SessionState | null = null;
  let above = '';
  let footer = FOOTER;
  let drawnAt = 0;
  let cancelTimer: (() => void) | null = null;
  let timerAt = Infinity;
  let closed = false;

  const draw = (): void => {
    cancelTimer?.();
    cancelTimer = null;
    timerAt = Infinity;
    drawnAt = now();
    if (state === null) return;
    const size = { columns: output.columns(), rows: output.rows() };
    region.draw(frame({ state, waits: waits(state), when: when(), ...size, style: output.style, footer }), above);
    above = '';
    if (liveAttempts(state).length > 0) schedule(TICK);
  };
  const schedule = (gap: number): void => {
    if (closed) return;
    const at = drawnAt + gap;
    if (at >= timerAt) return;
    cancelTimer?.();
    timerAt = at;
    cancelTimer = after(Math.max(0, at - now()), draw);
  };
  const stopResize = output.onResize(() => schedule(FRAME_GAP));

  return {
    update: (events, next) => {
      state = next;
      for (const event of events) {
        const line = isHistory(event) ? eventLine(event, when()) : null;
        if (line !== null)
          above += `${paintEventLine(line, { when: when(), style: output.style, task: true, columns: output.columns() })}\n`;
      }
      schedule(FRAME_GAP);
    },
    say: (text) => {
      footer = text;
      region.invalidate();
      draw();
    },
    close: () => {
      closed = true;
      stopResize();
      cancelTimer?.();
      region.clear();
      if (above !== '') output.write(above);
    },
  };
}

/** What stays above the picture for good: whatever settled something, or wants to be read. */
function isHistory(event: Event): boolean {
  switch (event.type) {
    case 'attempt.landed':
    case 'attempt.failed':
    case 'attempt.lost':
    case 'attempt.adopted':
    case 'task.failed':
    case 'task.cancelled':
    case 'agent.parked':
    case 'conflict.predicted':
    case 'plan.changed':
    case 'landing.requeued':
    case 'alert.raised':
    case 'alert.resolved':
    case 'error.raised':
      return true;
    case 'note':
      return event.data.level === 'warning';
    default:
      return false;
  }
}

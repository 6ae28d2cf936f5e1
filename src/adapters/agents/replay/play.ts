import type { Millis } from '../../../model/units.ts';
import { applyChange, type ChangePlaces } from './apply-change.ts';
import type { RecordedStep, Recording } from '../../../model/recording.ts';

/** How a recording is played. */
export type PlayOptions = ChangePlaces & {
  /** 1: as recorded, 2: twice as fast, 0: without waiting. */
  readonly speed: number;
  /** Takes one line without its newline. */
  readonly print: (line: string) => void;
  /** Resolves at a time since the start of playing; rejects when playing is broken off. */
  readonly until: (elapsed: Millis) => Promise<void>;
};

/** How playing ended: the recorded exit code, or why it could not go on. */
export type Played = { readonly ok: true; readonly code: number } | { readonly ok: false; readonly why: string };

/**
 * Plays a recording into a workspace. Prints the header, then each entry once it has happened: events whole, changes
 * with their path only. Times count from the start, so that slow writes do not add up.
 */
export async function play({ header, entries }: Recording, options: PlayOptions): Promise<Played> {
  const { speed, print, until } = options;
  print(JSON.stringify(header));
  for (const { t, step } of entries) {
    if (speed > 0) await until(t / speed);
    if (step.kind !== 'event' && step.kind !== 'exit') {
      const applied = await applyChange(step, options);
      if (!applied.ok) return { ok: false, why: applied.error };
    }
    print(JSON.stringify({ t, ...printed(step) }));
    if (step.kind === 'exit') return { ok: true, code: step.code };
  }
  return { ok: true, code: 0 };
}

function printed(step: RecordedStep): object {
  switch (step.kind) {
    case 'event':
      return { event: step.event };
    case 'exit':
      return { exit: { code: step.code, failure: step.failure } };
    case 'write':
    case 'edit':
    case 'link':
    case 'delete':
      return { [step.kind]: { path: step.path } };
  }
}

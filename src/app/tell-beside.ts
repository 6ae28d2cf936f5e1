import type { Event } from '../model/event.ts';
import type { RunHandle } from '../ports/app.ts';

type Listener = Parameters<RunHandle['subscribe']>[0];

/** A handle whose listeners are also told of records that the session itself did not store. */
export function tellBeside(handle: RunHandle): {
  readonly handle: RunHandle;
  readonly tell: (events: readonly Event[]) => void;
} {
  const listeners = new Set<Listener>();
  const subscribe: RunHandle['subscribe'] = (listener) => {
    const unsubscribe = handle.subscribe(listener);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      unsubscribe();
    };
  };
  const tell = (events: readonly Event[]): void => {
    for (const listener of listeners) {
      try {
        listener(events, handle.state());
      } catch {
        // A view must never break the run.
      }
    }
  };
  return { handle: { ...handle, subscribe }, tell };
}

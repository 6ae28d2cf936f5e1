import type { RunHandle } from '../ports/app.ts';
import type { Ready } from './engine-sessions.ts';

/** Starts a session that is ready, and what its starter may do with it. */
export function handleOf({ engine, first }: Ready): RunHandle {
  const done = engine.run(first);
  return {
    session: engine.state.id,
    state: () => engine.state,
    subscribe: (listener) => engine.subscribe(listener),
    pause: () => engine.pause(),
    stop: (now) => engine.stop(now),
    done,
  };
}

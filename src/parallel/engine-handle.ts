import type { Result } from '../lib/result.ts';
import type { Event } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';
import type { Ready } from './engine-sessions.ts';

/** A session being run by this process. */
export type RunHandle = {
  readonly session: string;
  state(): SessionState;
  /** Called after every stored change with the events that made it, in order. A listener that throws is ignored. */
  subscribe(listener: (events: readonly Event[], state: SessionState) => void): () => void;
  /** Stops new starts; running attempts finish. The session ends paused. */
  pause(): void;
  /** Ends running attempts (gracefully, or at once), keeps their trees, and leaves the session paused. */
  stop(now: boolean): void;
  /** Resolves when nothing of the session runs here any more. */
  readonly done: Promise<Result<SessionState, Failure>>;
};

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

import type { Event } from '../../model/event.ts';
import type { SessionState } from '../../model/session.ts';

/** Shows a session while this process runs it. */
export interface Reporter {
  /** Told after every stored change, with the events that made it. */
  update(events: readonly Event[], state: SessionState): void;
  /** A word of br itself, such as the answer to Ctrl-C. */
  say(text: string): void;
  /** Resolves when all it was told of is told, where that may take longer. Called before the answer. */
  settled?(): Promise<void>;
  /** Leaves the screen as the answer on stdout needs it. Called once, also after a crash. */
  close(): void;
}

import type { Event } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { Agent } from '../ports/agent.ts';
import { observedUsage } from '../telemetry/otlp-in/difference.ts';
import type { EngineDeps } from './engine-context.ts';
import type { OverrunWatch } from './engine-overrun.ts';

/** What is looked at, and who is told. */
export type ObservedOf = {
  readonly session: string;
  readonly attempt: Pick<AttemptState, 'id' | 'reserved' | 'startedAt'>;
  readonly agent: Pick<Agent, 'capabilities'>;
  readonly overrun: Pick<OverrunWatch, 'used'>;
};

/**
 * Estimates what an attempt spends while it works from the calls that its agent's own telemetry tells of: an agent may tell in its
 * output only at the end of a turn what the turn has used. Not for one that keeps a ceiling itself, nor where none applies.
 */
export function watchObserved(
  { store, pricing, telemetryFor }: Pick<EngineDeps, 'store' | 'pricing' | 'telemetryFor'>,
  { session, attempt, agent, overrun }: ObservedOf,
): { close(): void } {
  if (attempt.reserved === 0 || agent.capabilities.budget || pricing === undefined || telemetryFor === undefined)
    return { close: () => undefined };
  const seen: Event[] = [];
  let looking = false;
  let again = false;
  const look = async (): Promise<void> => {
    const after = seen.at(-1)?.seq ?? 0;
    const news = await store.events({ session, attempt: attempt.id, types: ['usage.observed'], after });
    if (news.length === 0) return;
    seen.push(...news);
    overrun.used((await pricing()).estimate(observedUsage(seen), attempt.startedAt));
  };
  const changed = async (): Promise<void> => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again) {
        again = false;
        await look();
      }
    } catch {
      // A store that cannot be read ends the run by itself.
    } finally {
      looking = false;
    }
  };
  return store.watch(() => void changed());
}

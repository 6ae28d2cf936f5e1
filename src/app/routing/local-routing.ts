import type { AiParts } from './ai-parts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Agent } from '../../ports/agent.ts';
import type { Repository } from '../../ports/repository.ts';
import type { Routing } from '../../ports/routing.ts';
import type { ReadSessionLogs } from '../../ports/session-logs.ts';
import type { Store } from '../../ports/store.ts';
import type { Config } from '../../model/config.ts';

/** What routing works with in one repository. */
export type RoutingParts = {
  readonly store: Store;
  readonly repository: Repository;
  readonly config: Config;
  readonly clock: Clock;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (text: string) => string;
  readonly ai: AiParts;
  readonly logs: LogParts;
};

/** What importing logs of agents takes. */
export type LogParts = {
  readonly read: ReadSessionLogs;
  /** Folder of the repository's worktree slots. */
  readonly pool: string;
};

/** Routing in one repository. Each method loads its own file when it is called first: most runs of `br` need none of them. */
export function openRouting(parts: RoutingParts): Routing {
  return {
    estimate: async (question) => await (await import('./estimate.ts')).estimate(parts, question),
    importLogs: async (request) => await (await import('./import-logs.ts')).importLogs(parts, request),
  };
}

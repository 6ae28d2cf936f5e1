import type { Clock } from '../../ports/clock.ts';
import type { Agent } from '../../ports/agent.ts';
import type { Repository } from '../../ports/repository.ts';
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
};

import type { AiParts } from './ai-parts.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ConfigReport } from '../../ports/app.ts';
import type { Agent } from '../../ports/agent.ts';
import type { TableFormats } from '../../ports/exporter.ts';
import type { History } from '../../ports/history.ts';
import type { Repository } from '../../ports/repository.ts';
import type { ReadSessionLogs } from '../../ports/session-logs.ts';
import type { Store } from '../../ports/store.ts';
import type { Config } from '../../model/config.ts';
import type { Failure } from '../../model/failure.ts';
import type { Result } from '../../lib/result.ts';

/** What routing works with in one repository. */
export type RoutingParts = {
  readonly store: Store;
  readonly repository: Repository;
  readonly history: History;
  /** Makes the state directory, where it is not there yet. */
  readonly prepareState: () => Promise<Result<void, Failure>>;
  readonly config: Config;
  readonly clock: Clock;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (text: string) => string;
  readonly ai: AiParts;
  readonly logs: LogParts;
  readonly formats: TableFormats;
  /** The configuration as its files have it now, with every mistake. */
  readonly report: () => Promise<ConfigReport>;
};

/** What importing logs of agents takes. */
export type LogParts = {
  readonly read: ReadSessionLogs;
  /** Folder of the repository's worktree slots. */
  readonly pool: string;
};

import { routingDefaults } from '../../src/config/config-defaults.ts';
import type { RoutingConfig } from '../../src/model/config.ts';
import type { AttemptState } from '../../src/model/session.ts';
import type { RecentAttempts } from '../../src/ports/store.ts';
import type { RoutingParts } from '../../src/app/routing/routing-parts.ts';
import { failure } from '../../src/model/failures.ts';
import { err, ok } from '../../src/lib/result.ts';
import { NOON } from './session-states.ts';

/** What routing works with, as far as choosing needs it: a history, a configuration, and agents of every kind. */
export function routingParts(
  history: readonly AttemptState[] = [],
  routing: Partial<RoutingConfig> = {},
): RoutingParts & { readonly reads: RecentAttempts[] } {
  const reads: RecentAttempts[] = [];
  const agent = (cost: string): unknown => ({ capabilities: { cost } });
  const parts: unknown = {
    reads,
    store: {
      sessions: () => Promise.resolve([]),
      recentAttempts: (query: RecentAttempts) => {
        reads.push(query);
        return Promise.resolve(
          history
            .filter(({ assignment }) => query.agent === undefined || assignment.agent === query.agent)
            .filter(({ assignment }) => query.without?.includes(assignment.agent) !== true)
            .slice(0, query.limit),
        );
      },
    },
    // A repository without a past: sizes are estimated from words alone.
    history: {
      commits: () => Promise.resolve(ok({ commits: 0, notes: [] })),
      of: () => Promise.resolve([]),
      count: () => Promise.resolve(0),
      has: () => Promise.resolve(false),
      files: () => Promise.resolve([]),
    },
    prepareState: () =>
      Promise.resolve(err(failure('io', 'There is no state directory in this test.', 'None is needed.'))),
    repository: {
      head: null,
      resolve: () => Promise.resolve(null),
      info: { root: '/nowhere', head: 'c0ffee00', ignoreCase: false, stateDir: '/nowhere/.buildrunner' },
    },
    clock: { now: () => NOON, monotonic: () => 0 },
    config: { routing: { ...routingDefaults, ...routing }, ai: { enabled: false } },
    agents: new Map([
      ['claude', agent('reported')],
      ['codex', agent('tokens')],
      ['own', agent('unknown')],
      ['command', agent('none')],
      ['replay', agent('none')],
    ]),
    env: {},
    mask: (text: string) => text,
  };
  // Choosing asks for nothing but these.
  return parts as RoutingParts & { readonly reads: RecentAttempts[] };
}

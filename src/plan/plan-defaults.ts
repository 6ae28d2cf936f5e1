import type { ClaimPolicy, FailurePolicy, Isolation, Sandbox } from '../model/plan.ts';
import type { Millis } from '../model/units.ts';

const MINUTE: Millis = 60_000;

/** What holds when a plan does not say. The reference in `docs/guide/plan-file.md` names the same numbers. */
export const planDefaults: {
  readonly agent: string;
  readonly concurrency: number;
  readonly onFailure: FailurePolicy;
  readonly failFast: boolean;
  readonly timeout: Millis;
  readonly idleTimeout: Millis;
  readonly checkTimeout: Millis;
  readonly setupTimeout: Millis;
  readonly retries: number;
  readonly priority: number;
  readonly claimPolicy: ClaimPolicy;
  readonly isolation: Isolation;
  readonly sandbox: Sandbox;
} = {
  agent: 'claude',
  concurrency: 4,
  onFailure: 'hold',
  failFast: false,
  timeout: 30 * MINUTE,
  idleTimeout: 10 * MINUTE,
  checkTimeout: 10 * MINUTE,
  setupTimeout: 10 * MINUTE,
  retries: 2,
  priority: 0,
  claimPolicy: 'refuse',
  isolation: 'worktree',
  sandbox: 'none',
};

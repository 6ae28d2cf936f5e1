import type { BenchCase } from './case.ts';
import { coldStart } from './cases/cold-start.ts';
import { engineCost } from './cases/engine-cost.ts';
import { idle } from './cases/idle.ts';
import { installedSize } from './cases/installed-size.ts';
import { makespan } from './cases/makespan.ts';
import { noopGraph } from './cases/noop-graph.ts';
import { readyToSpawn } from './cases/ready-to-spawn.ts';
import { scale } from './cases/scale.ts';
import { worktreeAdds } from './cases/worktree-adds.ts';
import { worktrees } from './cases/worktrees.ts';

/** All cases, in the order of the report. */
export const cases: readonly BenchCase[] = [
  noopGraph,
  engineCost,
  scale,
  readyToSpawn,
  makespan,
  worktrees,
  worktreeAdds,
  coldStart,
  idle,
  installedSize,
];

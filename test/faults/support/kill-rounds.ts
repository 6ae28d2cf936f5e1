import { disturb, type Strike } from './disturb.ts';
import { createFaultRig, faultTasks } from './fault-plan.ts';
import { createRandom } from './random.ts';
import { readResult, readSession } from './result.ts';
import { verifyResult, verifyTidy } from './verify.ts';

/** How much to kill, and from which seed on. */
export type Rounds = {
  readonly tasks: number;
  readonly points: number;
  readonly seed: number;
  /** Most kills in one session; the rest are for further sessions. */
  readonly each: number;
};

/** What was hit, for the reader of the test's output. */
export type Figures = {
  sessions: number;
  starts: number;
  readonly victims: Record<string, number>;
  /** Statuses of live attempts at the moments the coordinator was killed. */
  readonly stages: Record<string, number>;
  readonly outcomes: Record<string, number>;
};

/**
 * Runs the plan undisturbed once, then again and again under kills, until there were as many as asked for; every session
 * must come to the same end as the undisturbed one. Rejects at the first that does not.
 */
export async function killRounds({ tasks: count, points, seed, each }: Rounds): Promise<Figures> {
  const tasks = faultTasks(count);
  const random = createRandom(seed);
  const figures: Figures = { sessions: 0, starts: 0, victims: {}, stages: {}, outcomes: {} };
  await using calm = await createFaultRig(tasks);
  await disturb(calm, random, 0);
  const undisturbed = await readResult(calm);
  verifyResult(undisturbed, { undisturbed, tasks, strikes: [] });
  await verifyTidy(calm, undisturbed);
  for (let left = points; left > 0;) {
    await using rig = await createFaultRig(tasks);
    const { strikes, starts } = await disturb(rig, random, Math.min(left, each), async () => {
      for (const stage of await stagesOf(rig)) add(figures.stages, stage);
    });
    const result = await readResult(rig);
    verifyResult(result, { undisturbed, tasks, strikes });
    await verifyTidy(rig, result);
    left -= strikes.length;
    figures.sessions += 1;
    figures.starts += starts;
    for (const strike of strikes) add(figures.victims, nameOf(strike));
    for (const attempt of Object.values(result.state.attempts)) add(figures.outcomes, attempt.status);
  }
  return figures;
}

function nameOf({ victim, marker }: Strike): string {
  const check = marker !== null && marker.split('/').length > 3;
  return check ? `${victim} (check)` : victim;
}

async function stagesOf(rig: Awaited<ReturnType<typeof createFaultRig>>): Promise<readonly string[]> {
  const session = await readSession(rig).catch(() => null);
  if (session === null) return ['no session'];
  const { state } = session;
  const live = Object.values(state.attempts).filter((attempt) => attempt.endedAt === null);
  const tip = await rig.git('rev-parse', state.branch).catch(() => 'no branch');
  const stages = new Set(live.map((attempt) => attempt.status as string));
  if (tip.trim() !== state.head) stages.add('moved, not recorded');
  return stages.size === 0 ? ['between attempts'] : [...stages];
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, MaintainedDatabase } from '../../../test/support/maintained-database.ts';
import type { EventDraft, RecordDraft } from '../../model/event.ts';
import type { RouteTaken } from '../../model/route.ts';
import type { ModelUsage } from '../../model/usage.ts';
import { sampleCreated, samplePlan, unwrap } from '../../testing/store-samples.ts';
import type { CostParts } from './cost-parts.ts';
import { costs } from './costs.ts';
import { importedCosts } from './imported-costs.ts';

const COMMIT = '1'.repeat(40);
const TASKS = 220;

let db: MaintainedDatabase;
beforeEach(async () => {
  db = new MaintainedDatabase();
  await db.open();
});
afterEach(() => db.remove());

const parts = (): CostParts => ({ store: db.store, clock: { now: () => db.now } });

const EVER = { since: null, until: null } as const;

/** One try of a task: what it cost, of what type it was taken to be, and whether it landed. */
type Try = { readonly task: string; readonly number: number; readonly amount: number; readonly lands: boolean };

function drafts(session: string, { task, number, amount, lands }: Try): readonly EventDraft[] {
  const at = { task, attempt: `${session}/${task}/${number}` };
  const taskType = task.endsWith('5') ? 'bug_fix' : 'new_feature';
  const route: RouteTaken = {
    level: 'simple',
    taskType,
    policy: 'balanced',
    rung: 0,
    fallback: false,
    chance: 0.5,
    expected: null,
  };
  const usage: readonly ModelUsage[] = [
    {
      model: 'small',
      tokens: { input: amount, output: 1, cacheRead: 0, cacheWrite: 0 },
      cost: { source: 'reported', amount },
    },
  ];
  const settled = { snapshot: null, usage, agentSession: null };
  const assignment = {
    agent: 'claude',
    model: 'small',
    budget: null,
    maxTurns: null,
    timeout: 1,
    idleTimeout: 1,
    reason: 'r',
    route,
  };
  const start: EventDraft = {
    ...at,
    type: 'attempt.started',
    data: { number, mode: 'fresh', previous: null, assignment, reserved: 0, base: COMMIT },
  };
  const failure = { class: 'gate', summary: 'red', evidence: '', resetsAt: null } as const;
  const next = { kind: 'retry', mode: 'fresh', charged: true, notBefore: null } as const;
  if (!lands) return [start, { ...at, type: 'attempt.failed', data: { ...settled, failure, next } }];
  return [
    start,
    { ...at, type: 'attempt.prepared', data: { workspace: '/w', baseChecks: [], notes: [] } },
    { ...at, type: 'attempt.running', data: { process: { pid: 1, startTime: null, containment: 'tracked' } } },
    { ...at, type: 'attempt.finished', data: { ...settled, summary: null, handoff: null } },
    { ...at, type: 'gate.verdict', data: { verdict: { accepted: true, checks: [], notes: [] } } },
    { ...at, type: 'attempt.landed', data: { commit: COMMIT, head: COMMIT, combinedChecked: true } },
  ];
}

/** A session of many tasks, a day later than the one before: every tenth fails first. Each try costs 1,000 µUSD more than the last. */
async function record(session: string): Promise<{ readonly tries: number; readonly money: number }> {
  const tasks = Array.from({ length: TASKS }, (_, n) => `t${n}`);
  const { lease } = unwrap(await db.store.create(session, [sampleCreated(session, samplePlan(tasks))]));
  unwrap(
    await db.store.append(lease, [
      {
        type: 'session.started',
        data: { pid: 1, host: 'h', fence: 1, options: { concurrency: null, budget: null, failFast: null } },
      },
    ]),
  );
  let [tries, money] = [0, 0];
  const happened: EventDraft[] = [];
  for (const [index, task] of tasks.entries())
    for (const number of index % 10 === 0 ? [1, 2] : [1]) {
      tries += 1;
      money += tries * 1_000;
      const lands = index % 10 !== 0 || number === 2;
      happened.push(...drafts(session, { task, number, amount: tries * 1_000, lands }));
    }
  unwrap(await db.store.append(lease, happened));
  unwrap(await db.store.append(lease, [{ type: 'session.completed', data: { landed: TASKS } }]));
  await db.store.release(lease);
  db.now += DAY;
  return { tries, money };
}

test('all time is all there ever was, over a restart and over more than a thousand tries', async () => {
  let [tries, money] = [0, 0];
  for (const session of ['s-1', 's-2', 's-3', 's-4', 's-5']) {
    const made = await record(session);
    [tries, money] = [tries + made.tries, money + made.money];
  }
  expect(tries).toBeGreaterThan(1_000);
  await db.open();
  const { total, groups, dearest } = await costs(parts(), { by: 'session', ...EVER });
  expect(total).toMatchObject({ attempts: tries, accepted: 5 * TASKS, money: { reported: money } });
  expect(total.perAccepted).toBe(Math.round(money / (5 * TASKS)));
  expect(groups.map(({ name }) => name).toSorted()).toEqual(['s-1', 's-2', 's-3', 's-4', 's-5']);
  expect(dearest[0]).toMatchObject({ attempts: 2, accepted: 1 });
  // The sums that telemetry keeps tell the same.
  const [sum] = await db.store.telemetry.totals({ window: { since: 0, until: 4e12 }, metrics: ['cost'], by: [] });
  expect(sum?.sum).toBe(money);
  const since = db.now - 2 * DAY;
  const late = await costs(parts(), { by: null, since, until: null });
  expect(late.total.attempts).toBe((2 * tries) / 5);
});

test('whether a try succeeded, what kind of work it was and how long it took are there after a restart', async () => {
  await record('s-1');
  await db.open();
  const { groups } = await costs(parts(), { by: 'class', ...EVER });
  expect(groups).toMatchObject([
    {
      name: 'simple new_feature',
      class: { level: 'simple', taskType: 'new_feature' },
      failed: TASKS / 10,
      successRate: expect.closeTo(198 / 220) as number,
    },
    { name: 'simple bug_fix', accepted: TASKS / 10, failed: 0, successRate: 1 },
  ]);
  for (const { average } of groups) expect(average).toBeGreaterThanOrEqual(0);
});

test('what goes to the archive, or is measured anew, changes no cost and repeats none', async () => {
  await record('s-1');
  await db.store.telemetry.record(() => [imported('a', 700, db.now - DAY)]);
  db.now += 100 * DAY;
  const all = async (): Promise<readonly object[]> => [
    await costs(parts(), { by: 'task', ...EVER }).then(({ total, groups, imported: other }) => ({
      total,
      groups,
      other,
    })),
    (await importedCosts(parts(), { by: 'session', ...EVER })).groups,
  ];
  const before = await all();
  const retention = { events: 30 * DAY, size: null, archive: null, archiveSize: null };
  expect(unwrap(await db.maintenance.rotate(retention)).archived).toBeGreaterThan(1_000);
  expect(await all()).toEqual(before);
  expect(unwrap(await db.maintenance.rotate(retention)).archived).toBe(0);
  await db.close();
  unwrap(await db.maintenance.rebuild());
  await db.open();
  expect(await all()).toEqual(before);
});

test('what was imported stands apart, and no sum of what br spent has it', async () => {
  await record('s-1');
  const own = await costs(parts(), { by: 'model', ...EVER });
  const old = { source: 'buildrunner-3', key: 'k', type: 'task_completed', task: 'x', model: 'haiku' } as const;
  const rest = { tokens: { input: 1, output: 2, unsplit: 3 }, cost: 40, duration: 9, success: true, message: null };
  await db.store.telemetry.record(() => [
    imported('a', 700, db.now),
    imported('b', null, db.now),
    { type: 'history.imported', at: db.now, data: { ...old, ...rest } },
  ]);
  const after = await costs(parts(), { by: 'model', ...EVER });
  expect([after.total, after.groups]).toEqual([own.total, own.groups]);
  expect(after.imported).toMatchObject({ calls: 2, money: { reported: null, estimated: 740, unknown: 1 } });
  const { groups } = await importedCosts(parts(), { by: 'agent', ...EVER });
  expect(groups).toMatchObject([
    { name: 'claude', calls: 2, tokens: { input: 20, unsplit: 0 }, money: { estimated: 700, unknown: 1 } },
    {
      name: 'buildrunner-3',
      calls: 0,
      tokens: { input: 1, output: 2, unsplit: 3 },
      money: { estimated: 40, unknown: 0 },
    },
  ]);
});

test('nothing recorded is no window, and no number', async () => {
  expect(await costs(parts(), { by: null, ...EVER })).toMatchObject({
    window: null,
    total: { attempts: 0, perAccepted: null },
  });
  expect(await importedCosts(parts(), { by: 'model', ...EVER })).toMatchObject({ window: null, groups: [] });
});

/** One call of a log; null: of unknown cost. */
function imported(conversation: string, estimated: number | null, at: number): RecordDraft {
  const unpriced = estimated === null ? 1 : 0;
  return {
    type: 'history.imported',
    at,
    data: {
      source: 'claude',
      key: conversation,
      type: 'usage',
      task: null,
      model: 'opus',
      tokens: { input: 10, output: 1, unsplit: 0 },
      cost: estimated,
      duration: null,
      success: null,
      message: null,
      logged: { conversation, calls: [at + unpriced], open: [], reported: null, estimated, unpriced, price: null },
    },
  };
}

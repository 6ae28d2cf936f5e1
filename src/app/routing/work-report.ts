import type { Route, RoutingPolicy, Rung, TaskClass } from '../../model/route.ts';
import type { SessionState } from '../../model/session.ts';
import type { MicroUsd } from '../../model/units.ts';
import { planDefaults } from '../../plan/plan-defaults.ts';
import type { PolicyEstimate, WorkReport, WorkRequest, WorkRow } from '../../ports/route-reports.ts';
import { type AttemptOutcome, outcomesOf } from '../../routing/forecast/attempt-outcome.ts';
import { isWorker } from '../../routing/forecast/same-model.ts';
import { outlookOf } from '../../routing/selection/outlook.ts';
import { type Knowledge, knowledge } from './knowledge.ts';
import type { RoutingParts } from './routing-parts.ts';
import { Router } from './routes.ts';

/** What work came to, and what it might have: `Routing.report`. */
export async function workReport(parts: RoutingParts, { session }: WorkRequest): Promise<WorkReport> {
  const known = await knowledge(parts);
  const outcomes = session === null ? known.outcomes : outcomesOf([session]);
  const tasks = byTask(outcomes);
  const accepted = tasks.filter((attempts) => attempts.some(({ passed }) => passed === true)).length;
  const money = moneyOf(outcomes);
  return {
    session: session?.id ?? null,
    rows: rowsOf(outcomes),
    tasks: tasks.length,
    accepted,
    ...money,
    perAccepted: perAccepted(money, accepted),
    estimates: estimatesOf(tasks, { parts, known, session }),
  };
}

function byTask(outcomes: readonly AttemptOutcome[]): readonly (readonly AttemptOutcome[])[] {
  return groups(outcomes, ({ session, task }) => `${session}/${task}`);
}

function rowsOf(outcomes: readonly AttemptOutcome[]): readonly WorkRow[] {
  const kinds = groups(outcomes, ({ class: of, agent, model, used }) => JSON.stringify([of, agent, model ?? used]));
  return kinds
    .map((some): WorkRow => {
      const [first] = some;
      if (first === undefined) throw new Error('a group of nothing');
      const passed = some.filter((each) => each.passed === true).length;
      const money = moneyOf(some);
      return {
        class: first.class,
        agent: first.agent,
        model: first.model ?? first.used,
        attempts: some.length,
        passed,
        interrupted: some.filter((each) => each.passed === null).length,
        ...money,
        perAccepted: perAccepted(money, passed),
      };
    })
    .toSorted((a, b) => (b.spent ?? 0) - (a.spent ?? 0) || b.attempts - a.attempts);
}

type Money = { readonly spent: MicroUsd | null; readonly unknownCosts: number };

function moneyOf(outcomes: readonly AttemptOutcome[]): Money {
  const costs = outcomes.flatMap(({ cost }) => cost ?? []);
  const spent = costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
  return { spent, unknownCosts: outcomes.length - costs.length };
}

function perAccepted({ spent, unknownCosts }: Money, accepted: number): MicroUsd | null {
  return spent === null || unknownCosts > 0 || accepted === 0 ? null : Math.round(spent / accepted);
}

/** So many attempts of each model must have been seen before anything is said of what it would have done. */
const ENOUGH = 5;
const POLICIES: readonly RoutingPolicy[] = ['cheapest', 'balanced', 'best'];

type Estimating = {
  readonly parts: Pick<RoutingParts, 'config'>;
  readonly known: Knowledge;
  readonly session: SessionState | null;
};

/** What each policy would have come to at the same tasks, where every model that it takes was measured here often enough. */
function estimatesOf(
  tasks: readonly (readonly AttemptOutcome[])[],
  { parts, known, session }: Estimating,
): WorkReport['estimates'] {
  const router = new Router(parts, known);
  const judged = tasks.flatMap((attempts) => {
    const [first] = attempts;
    const of = first?.class ?? null;
    if (first === undefined || of === null || known.registry.ladder(first.agent, known.now) === null) return [];
    const retries = session?.plan.tasks.find(({ id }) => id === first.task)?.retries ?? planDefaults.retries;
    return [{ agent: first.agent, class: of, tries: retries + 1 }];
  });
  if (judged.length === 0) return null;
  const seen = new Seen(known.outcomes);
  const policies: PolicyEstimate[] = [];
  for (const policy of POLICIES) {
    const routes = judged.map((each) => ({
      ...each,
      route: router.route({ ...each, model: null, effort: null, policy, fallback: [] }),
    }));
    if (!routes.every(({ route }) => route.rungs.every((rung) => seen.times(rung) >= ENOUGH))) continue;
    const sums = sumOf(routes);
    if (sums !== null) policies.push({ policy, ...sums });
  }
  // One alone has nothing to be compared with.
  return policies.length < 2 ? null : { tasks: judged.length, samples: seen.used, policies };
}

function sumOf(
  routes: readonly { readonly route: Route; readonly tries: number; readonly class: TaskClass }[],
): Omit<PolicyEstimate, 'policy'> | null {
  let [cost, accepted] = [0, 0];
  for (const { route, tries } of routes) {
    const outlook = outlookOf(route.rungs, tries);
    if (outlook.cost === null) return null;
    cost += outlook.cost;
    accepted += outlook.accepted;
  }
  return { cost: Math.round(cost), accepted };
}

/** How often rungs were tried here, to an end that says something and with a cost that is known. */
class Seen {
  readonly #outcomes: readonly AttemptOutcome[];
  readonly #times = new Map<string, number>();

  constructor(outcomes: readonly AttemptOutcome[]) {
    this.#outcomes = outcomes.filter(({ passed, cost }) => passed !== null && cost !== null);
  }

  times(rung: Pick<Rung, 'agent' | 'model'>): number {
    const key = `${rung.agent} ${rung.model}`;
    const known = this.#times.get(key);
    if (known !== undefined) return known;
    const times = this.#outcomes.filter((outcome) => isWorker(rung, outcome)).length;
    this.#times.set(key, times);
    return times;
  }

  /** Of all rungs that were asked for. */
  get used(): number {
    return [...this.#times.values()].reduce((sum, times) => sum + times, 0);
  }
}

function groups<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = found.get(key);
    if (group === undefined) found.set(key, [value]);
    else group.push(value);
  }
  return [...found.values()];
}

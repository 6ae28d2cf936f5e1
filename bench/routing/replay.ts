import type { RoutingPolicy, Rung } from '../../src/model/route.ts';
import type { AttemptOutcome, Worker } from '../../src/routing/forecast/attempt-outcome.ts';
import { levelDefaults } from '../../src/routing/forecast/default-forecasts.ts';
import { Forecasts } from '../../src/routing/forecast/forecasts.ts';
import type { ModelTraits } from '../../src/routing/forecast/quantities.ts';
import { selectRoute } from '../../src/routing/selection/select-route.ts';
import { median, seededRandom } from '../statistics.ts';
import type { OutcomeTable, TableTask } from './outcome-table.ts';

/** What one way of choosing came to over a table. Costs in dollars. */
export type Replayed = { readonly solved: number; readonly cost: number; readonly attempts: number };

/** What was done at one task. */
export type Step = Replayed & { readonly first: string };

const AGENT = 'table';
/** So many tasks are one session: what they came to is known to the next. */
const SESSION = 10;
/** Attempts that are looked back at, as `br` does. */
const LOOKED_BACK = 1000;

/** Tasks in an order that no level or repository is clustered in, the same each time. */
export function shuffled(table: OutcomeTable, seed = 7): readonly TableTask[] {
  const random = seededRandom(seed);
  const keyed = table.tasks.map((task) => ({ task, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ task }) => task);
}

/** Tries models in turn until one solves the task, as the gate would have it; the last one is not tried again. */
export function attempt(task: TableTask, models: readonly string[]): Step {
  let [cost, attempts] = [0, 0];
  for (const model of models) {
    const row = task.by.get(model);
    if (row === undefined) continue;
    cost += row.cost;
    attempts += 1;
    if (row.solved) return { solved: 1, cost, attempts, first: models[0] ?? '' };
  }
  return { solved: 0, cost, attempts, first: models[0] ?? '' };
}

/** Sums. */
export function total(steps: readonly Replayed[]): Replayed {
  const sum = (of: (step: Replayed) => number): number => steps.reduce((all, step) => all + of(step), 0);
  return {
    solved: sum(({ solved }) => solved),
    cost: sum(({ cost }) => cost),
    attempts: sum(({ attempts }) => attempts),
  };
}

/**
 * Replays a table with the very code that chooses for `br run`: routes from forecasts, forecasts from the tasks before, ten of them
 * a session. Nothing is known at the start but list prices, here in the ratio of what the models' attempts cost.
 */
export function replay(table: OutcomeTable, policy: RoutingPolicy, tries: number): readonly Step[] {
  const traits = traitsOf(table);
  const outcomes: AttemptOutcome[] = [];
  const steps: Step[] = [];
  let forecasts = new Forecasts({ outcomes: [], traitsOf: traits });
  for (const [at, task] of shuffled(table).entries()) {
    if (at % SESSION === 0) forecasts = new Forecasts({ outcomes: outcomes.slice(-LOOKED_BACK), traitsOf: traits });
    const models = cascade(forecasts, { table, task, policy, tries });
    const step = attempt(task, models);
    steps.push(step);
    outcomes.push(...outcomesOf(task, models.slice(0, step.attempts)));
  }
  return steps;
}

type Choosing = {
  readonly table: OutcomeTable;
  readonly task: TableTask;
  readonly policy: RoutingPolicy;
  readonly tries: number;
};

function cascade(forecasts: Forecasts, { table, task, policy, tries }: Choosing): readonly string[] {
  const of = { level: task.level, taskType: 'general' } as const;
  const rung = (model: string): Rung => ({
    agent: AGENT,
    model,
    effort: null,
    context: null,
    ...forecasts.of(of, { agent: AGENT, model }),
  });
  const selection = selectRoute({ class: of, policy, ladder: table.models.map(rung), fallbacks: [], tries });
  return (selection?.route.rungs ?? []).flatMap(({ model }) => model ?? []);
}

function outcomesOf(task: TableTask, models: readonly string[]): readonly AttemptOutcome[] {
  let after: readonly Worker[] = [];
  return models.map((model, at): AttemptOutcome => {
    const row = task.by.get(model);
    const worker: Worker = { agent: AGENT, model, used: null };
    const outcome: AttemptOutcome = {
      ...worker,
      session: 'replay',
      task: task.id,
      number: at + 1,
      class: { level: task.level, taskType: 'general' },
      passed: row?.solved ?? null,
      after,
      cost: row === undefined ? null : Math.round(row.cost * 1e6),
      costSource: 'reported',
      duration: null,
      tokens: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
      endedAt: at,
    };
    after = [...after, worker];
    return outcome;
  });
}

/** The weakest of a table is fast, the strongest advanced, what lies between balanced; prices in the ratio of the middle costs. */
function traitsOf(table: OutcomeTable): (worker: Worker) => ModelTraits {
  const { input, output } = levelDefaults('moderate').tokens.p50;
  const prices = new Map(
    table.models.map((model) => {
      const costs = table.tasks.flatMap((task) => task.by.get(model)?.cost ?? []);
      return [model, (median(costs) * 1e6) / (input + output)] as const;
    }),
  );
  return ({ model }) => {
    const at = table.models.indexOf(model ?? '');
    const price = prices.get(model ?? '') ?? null;
    return {
      tier: at === 0 ? 'fast' : at === table.models.length - 1 ? 'advanced' : 'balanced',
      costOf: (tokens) => (price === null ? null : Math.round((tokens.input + tokens.output) * price)),
    };
  };
}

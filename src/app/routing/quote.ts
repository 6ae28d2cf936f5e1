import type { Plan, Task } from '../../model/plan.ts';
import type { Forecast, ForecastSource, Route, Rung } from '../../model/route.ts';
import { sessionId } from '../../parallel/engine-session-id.ts';
import { byUrgency } from '../../parallel/urgency.ts';
import { claimsOverlap } from '../../plan/claims.ts';
import type { QuoteReport, QuoteRequest, TaskQuoteReport, UnknownModel } from '../../ports/route-reports.ts';
import { type PlannedTask, simulatePlan, type TaskQuote } from '../../routing/selection/simulate-plan.ts';
import { modelRegistry } from '../../routing/models/registry.ts';
import { jointSource } from '../../routing/forecast/joint-source.ts';
import { drawnRung, spreadOf } from '../../routing/selection/simulate-task.ts';
import type { RoutingParts } from './routing-parts.ts';
import { isPaid, routes } from './routes.ts';

/** A task with who is to do it, ready to be drawn. */
type Quoted = { readonly task: Task; readonly route: Route | null; readonly took: Forecast | null };

/** So many attempts of commands are looked back at for how long they take. */
const COMMANDS_BACK = 500;
/** Claims are compared pair by pair; of larger plans they are left out of account. */
const MOST_COMPARED = 300;

/** What a plan is expected to cost and to take: `Routing.quote`. */
export async function quote(parts: RoutingParts, request: QuoteRequest): Promise<QuoteReport> {
  const { plan, budget } = request;
  const chosen = request.routes ?? (await routes(parts, plan));
  const took = await commandTimes(parts, plan);
  const done = new Set(request.done);
  const quoted = byUrgency(plan)
    .filter(({ id }) => !done.has(id))
    .map((task): Quoted => ({ task, route: chosen[task.id] ?? null, took: took.get(task.id) ?? null }));
  const concurrency = request.concurrency ?? plan.concurrency;
  const drawn = simulatePlan(plannedOf(quoted), { concurrency, budget: budget ?? plan.budget });
  const tasks = quoted.map((each, at) => taskReport(each, drawn.tasks[at]));
  const paid = quoted.filter(({ task }) => isPaid(parts, task)).map(({ task }) => task.id);
  const unpriced = paid.filter((id) => tasks.find((task) => task.id === id)?.cost === null);
  return {
    name: plan.name,
    tasks,
    paid: paid.length,
    cost: unpriced.length < paid.length ? drawn.cost : null,
    duration: drawn.duration,
    untimed: tasks.filter(({ duration }) => duration === null).map(({ id }) => id),
    accepted: drawn.accepted,
    unpriced,
    unknownModels: unknownModels(parts, quoted),
    sources: sourcesOf(tasks),
    concurrency,
    budget: budget ?? plan.budget,
    // What is not known fits into nothing: as $0 it would make the budget look enough.
    withinBudget: unpriced.length === 0 ? drawn.withinBudget : null,
    draws: drawn.draws,
  };
}

/** A name with a mistake would cost a failed attempt each time. */
function unknownModels({ config, agents, clock }: RoutingParts, quoted: readonly Quoted[]): readonly UnknownModel[] {
  const at = clock.now();
  const registry = modelRegistry(config.routing, [...agents.keys()]);
  return quoted.flatMap(({ task, route }) =>
    (route?.rungs ?? []).flatMap(({ agent, model }): UnknownModel[] =>
      model === null || registry.find(model, at) !== null || registry.ladder(agent, at)?.includes(model) === true
        ? []
        : [{ task: task.id, model, near: registry.near(model) }],
    ),
  );
}

function plannedOf(quoted: readonly Quoted[]): readonly PlannedTask[] {
  const places = new Map(quoted.map(({ task }, at) => [task.id, at]));
  const compared = quoted.length <= MOST_COMPARED;
  return quoted.map(({ task, route, took }, at) => ({
    id: task.id,
    // What is done already holds nobody up.
    needs: task.needs.flatMap((need) => places.get(need) ?? []),
    apart: compared
      ? quoted.flatMap((other, place) =>
          place !== at && claimsOverlap(task.claims, other.task.claims) !== null ? [place] : [],
        )
      : [],
    rungs: (route?.rungs ?? [commandRung(took)]).map(drawnRung),
    tries: route === null ? 1 : task.retries + 1,
  }));
}

/** A command costs nothing, and nobody forecasts whether it fails. */
function commandRung(duration: Forecast | null): Pick<Rung, 'chance' | 'cost' | 'duration'> {
  return { chance: { value: 1, from: 'default', samples: 0 }, cost: null, duration };
}

function taskReport({ task, route, took }: Quoted, drawn: TaskQuote | undefined): TaskQuoteReport {
  if (drawn === undefined) throw new Error('a task that was not drawn');
  const rungs = route?.rungs ?? [];
  const priced = rungs.length > 0 && rungs.every(({ cost }) => cost !== null);
  return {
    id: task.id,
    agent: task.work.kind === 'run' ? 'command' : task.work.agent,
    models: rungs.flatMap(({ model }) => model ?? []),
    class: route?.class ?? null,
    cost: priced ? drawn.cost : null,
    duration: route === null && took === null ? null : drawn.duration,
    accepted: route === null ? null : drawn.accepted,
    from: {
      cost: jointSource(rungs.map(({ cost }) => cost?.from ?? null)),
      duration: route === null ? (took?.from ?? null) : jointSource(rungs.map((rung) => rung.duration?.from ?? null)),
      chance: jointSource(rungs.map(({ chance }) => chance.from)),
    },
  };
}

function sourcesOf(tasks: readonly TaskQuoteReport[]): QuoteReport['sources'] {
  const counts: Partial<Record<ForecastSource, number>> = {};
  for (const { from } of tasks) if (from.cost !== null) counts[from.cost] = (counts[from.cost] ?? 0) + 1;
  return counts;
}

/** How long this plan's commands took in earlier sessions. */
async function commandTimes(parts: RoutingParts, plan: Plan): Promise<ReadonlyMap<string, Forecast>> {
  const commands = new Set(plan.tasks.filter((task) => !isPaid(parts, task)).map(({ id }) => id));
  if (commands.size === 0) return new Map();
  const nameOf = (session: string): string => session.slice(0, session.lastIndexOf('-'));
  const ours = nameOf(sessionId(plan.name));
  const times = new Map<string, number[]>();
  for (const { id, task, status, startedAt, endedAt } of await parts.store.recentAttempts({
    limit: COMMANDS_BACK,
    agent: 'command',
  })) {
    if (status !== 'landed' || endedAt === null || !commands.has(task)) continue;
    if (nameOf(id.slice(0, id.indexOf('/'))) !== ours) continue;
    times.set(task, [...(times.get(task) ?? []), Math.max(0, endedAt - startedAt)]);
  }
  return new Map(
    [...times].map(([task, took]) => [task, { ...spreadOf(took), from: 'class', samples: took.length } as const]),
  );
}

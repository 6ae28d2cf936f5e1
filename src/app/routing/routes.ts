import type { Complexity } from '../../model/complexity.ts';
import type { Plan, Task } from '../../model/plan.ts';
import type { Route, Routes, RoutingPolicy, Rung, TaskClass } from '../../model/route.ts';
import type { SessionState } from '../../model/session.ts';
import { selectRoute } from '../../routing/selection/select-route.ts';
import { goOn } from '../../routing/selection/go-on.ts';
import { complexitiesOf } from './complexities.ts';
import { type Knowledge, knowledge, ladderFor, rungOf } from './knowledge.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Who tries each task of a plan: `Routing.routes`. Tasks that cost nothing have no route, and without others nothing is read. */
export async function routes(parts: RoutingParts, plan: Plan, session: SessionState | null = null): Promise<Routes> {
  const tasks = plan.tasks.filter((task) => isPaid(parts, task));
  if (tasks.length === 0) return {};
  const [known, complexities] = await Promise.all([knowledge(parts), complexitiesOf(parts, tasks)]);
  const router = new Router(parts, known);
  return Object.fromEntries(
    tasks.flatMap((task) => {
      const complexity = complexities.get(task.id);
      if (complexity === undefined) return [];
      const route = router.routeOf(task, complexity);
      if (session === null) return [[task.id, route]];
      const ladder = known.registry.ladder(route.rungs[0]?.agent ?? '', known.now) ?? [];
      return [[task.id, goOn(route, { attempts: attemptsOf(session, task.id), ladder })]];
    }),
  );
}

/** Whether a task is done by an agent that may cost money. */
export function isPaid({ agents }: Pick<RoutingParts, 'agents'>, { work }: Task): boolean {
  return work.kind === 'prompt' && agents.get(work.agent)?.capabilities.cost !== 'none';
}

function attemptsOf(session: SessionState, task: string): SessionState['attempts'][string][] {
  return (session.tasks[task]?.attempts ?? []).flatMap((id) => session.attempts[id] ?? []);
}

/** How somebody is chosen for a task. */
export type Asked = {
  readonly agent: string;
  /** Null: one is chosen. */
  readonly model: string | null;
  readonly effort: string | null;
  readonly policy: RoutingPolicy;
  readonly fallback: readonly string[];
  readonly tries: number;
  readonly class: TaskClass;
};

/** Chooses routes; the same question is answered once. */
export class Router {
  readonly #parts: Pick<RoutingParts, 'config'>;
  readonly #known: Knowledge;
  readonly #made = new Map<string, Route>();

  constructor(parts: Pick<RoutingParts, 'config'>, known: Knowledge) {
    this.#parts = parts;
    this.#known = known;
  }

  routeOf({ work, retries }: Task, { level, taskType }: Complexity): Route {
    if (work.kind === 'run') throw new Error('a command is not routed');
    const { routing } = this.#parts.config;
    const { agent, model, effort = null, fallback = routing.fallback, policy = routing.policy } = work;
    return this.route({ agent, model, effort, policy, fallback, tries: retries + 1, class: { level, taskType } });
  }

  route(asked: Asked): Route {
    const key = JSON.stringify(asked);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const selection = selectRoute({ ...asked, ...this.ladder(asked), fallbacks: this.fallbacks(asked) });
    if (selection === null) throw new Error('without limits something is always chosen');
    this.#made.set(key, selection.route);
    return selection.route;
  }

  /** The rungs to choose among, and by which policy: who names a model chooses by none. */
  ladder({ agent, model, effort, policy, class: of }: Asked): {
    readonly policy: RoutingPolicy;
    readonly ladder: readonly Rung[];
  } {
    const models = model === null ? ladderFor(this.#known, agent, policy) : null;
    const rung = (each: string | null): Rung => rungOf(this.#known, { agent, model: each, effort, class: of });
    return models === null ? { policy: 'fixed', ladder: [rung(model)] } : { policy, ladder: models.map(rung) };
  }

  /** Of `agent:model` that model; of an agent alone the last of those that it would be routed among, which is to pass. */
  fallbacks({ fallback, class: of, policy, tries }: Asked): readonly Rung[] {
    return fallback.map((written) => {
      const colon = written.indexOf(':');
      const agent = colon === -1 ? written : written.slice(0, colon);
      const model = colon === -1 ? null : written.slice(colon + 1);
      const asked: Asked = { agent, model, effort: null, policy, fallback: [], tries, class: of };
      const last = selectRoute({ ...asked, ...this.ladder(asked), fallbacks: [] })?.route.rungs.at(-1);
      if (last === undefined) throw new Error('without limits something is always chosen');
      return last;
    });
  }
}

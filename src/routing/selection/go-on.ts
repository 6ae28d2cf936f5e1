import type { Route, Rung } from '../../model/route.ts';
import type { AttemptState } from '../../model/session.ts';

/**
 * A route for a task that was begun by another one: what has been tried keeps its places, so that the position an attempt was made
 * at still says what comes next, and only stronger models than the last come after it. `attempts`: of the task, oldest first; `ladder`:
 * the agent's models, weakest first. Pure.
 */
export function goOn(
  route: Route,
  { attempts, ladder }: { readonly attempts: readonly AttemptState[]; readonly ladder: readonly string[] },
): Route {
  const routed = attempts.filter(({ assignment }) => assignment.route !== undefined && !assignment.route.fallback);
  const last = routed.at(-1)?.assignment;
  if (last?.route === undefined || last.agent !== route.rungs[0]?.agent) return route;
  const turn = last.route.rung;
  if (route.rungs[turn]?.model === last.model) return route;
  const modelAt = (place: number): string | null =>
    (routed.findLast(({ assignment }) => assignment.route?.rung === place)?.assignment ?? last).model;
  const [first] = route.rungs;
  const rungOf = (model: string | null): Rung =>
    route.rungs.find((rung) => rung.model === model) ?? { ...first, model, context: null, cost: null, duration: null };
  const begun = Array.from({ length: turn + 1 }, (_, place) => rungOf(modelAt(place)));
  // A model that is no part of the ladder any more is taken for weaker than all that are.
  const strength = (model: string | null): number => ladder.indexOf(model ?? '');
  const stronger = route.rungs.filter(({ model }) => strength(model) > strength(last.model));
  return { ...route, rungs: [...begun, ...stronger] };
}

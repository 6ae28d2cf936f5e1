import type { Route, Rung } from '../../model/route.ts';
import type { AttemptState } from '../../model/session.ts';

/**
 * A route for a task that was begun by another one: what has been tried keeps its places, so that the position an attempt was made
 * at still says what comes next, and only stronger models than the last come after it. `attempts`: of the task, oldest first. Pure.
 */
export function goOn(route: Route, attempts: readonly AttemptState[]): Route {
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
  const place = route.rungs.findIndex(({ model }) => model === last.model);
  // A model that is no part of the new route is taken for weaker than what is: the route would else have it.
  return { ...route, rungs: [...begun, ...route.rungs.slice(place + 1)] };
}

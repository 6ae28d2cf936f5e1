import type { Route, Routes } from '../model/route.ts';
import type { EngineDeps } from './engine-context.ts';

/** Routes without the fallbacks that could not be started, and what is to be said of those, in whole sentences. */
export type UsableRoutes = { readonly routes: Routes; readonly notes: readonly string[] };

/**
 * Leaves out fallbacks whose agent is unknown or not ready: they are there for when something rests, and are no reason not to begin.
 * `own`: agents that were looked at already and are ready.
 */
export async function usableRoutes(
  deps: Pick<EngineDeps, 'agents'>,
  routes: Routes,
  { env, own }: { readonly env: Readonly<Record<string, string>>; readonly own: ReadonlySet<string> },
): Promise<UsableRoutes> {
  const named = new Set(Object.values(routes).flatMap(({ fallbacks }) => fallbacks.map(({ agent }) => agent)));
  const missing = new Map<string, string>();
  for (const name of named) {
    if (own.has(name)) continue;
    const probe = await deps.agents.get(name)?.probe(env);
    if (probe === undefined) missing.set(name, 'br does not know it');
    else if (!probe.ready) missing.set(name, probe.failure?.cause ?? 'it is not ready');
  }
  if (missing.size === 0) return { routes, notes: [] };
  const usable = (route: Route): Route => ({
    ...route,
    fallbacks: route.fallbacks.filter(({ agent }) => !missing.has(agent)),
  });
  return {
    routes: Object.fromEntries(Object.entries(routes).map(([task, route]) => [task, usable(route)])),
    notes: [...missing].map(([name, why]) => `Nothing falls back to the agent "${name}": ${why.replace(/\.$/, '')}.`),
  };
}

import type { Route, Routes, Rung } from '../model/route.ts';
import type { EngineDeps } from './engine-context.ts';
import { unheld } from './engine-held.ts';

/** Routes without the fallbacks that could not be started, and what is to be said of those, in whole sentences. */
export type UsableRoutes = { readonly routes: Routes; readonly notes: readonly string[] };

/** What fallbacks have to do with. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string>>;
  /** Agents that were looked at already and are ready. */
  readonly own: ReadonlySet<string>;
  /** Some budget or ceiling holds: nobody may be started whose spending nobody would know. */
  readonly limited: boolean;
};

/**
 * Leaves out fallbacks whose agent is unknown, not ready, or not to be held to a budget there is: they are there for when something
 * rests, and are no reason not to begin.
 */
export async function usableRoutes(
  deps: Pick<EngineDeps, 'agents' | 'pricing' | 'clock'>,
  routes: Routes,
  surroundings: Surroundings,
): Promise<UsableRoutes> {
  const all = Object.values(routes).flatMap(({ fallbacks }) => fallbacks);
  const missing = new Map<string, string>();
  const looked = new Set<string>();
  for (const rung of all) {
    const key = keyOf(rung);
    if (looked.has(key)) continue;
    looked.add(key);
    const why = await whyMissing(deps, rung, surroundings);
    if (why !== null) missing.set(key, why);
  }
  if (missing.size === 0) return { routes, notes: [] };
  const usable = (route: Route): Route => ({
    ...route,
    fallbacks: route.fallbacks.filter((rung) => !missing.has(keyOf(rung))),
  });
  const told = new Map(
    all.flatMap((rung) => {
      const why = missing.get(keyOf(rung));
      return why === undefined ? [] : [[`${rung.agent} ${why}`, noteOf(rung, why)] as const];
    }),
  );
  return {
    routes: Object.fromEntries(Object.entries(routes).map(([task, route]) => [task, usable(route)])),
    notes: [...told.values()],
  };
}

function keyOf({ agent, model }: Pick<Rung, 'agent' | 'model'>): string {
  return JSON.stringify([agent, model]);
}

function noteOf({ agent }: Rung, why: string): string {
  return `Nothing falls back to the agent "${agent}": ${why.replace(/\.$/, '')}.`;
}

/** Why a fallback could not be started; null: it can. */
async function whyMissing(
  deps: Pick<EngineDeps, 'agents' | 'pricing' | 'clock'>,
  { agent: name, model }: Rung,
  { env, own, limited }: Surroundings,
): Promise<string | null> {
  const agent = deps.agents.get(name);
  if (agent === undefined) return 'br does not know it';
  if (!own.has(name)) {
    const probe = await agent.probe(env);
    if (!probe.ready) return probe.failure?.cause ?? 'it is not ready';
  }
  return limited ? ((await unheld(deps, { agent, model }))?.cause ?? null) : null;
}

import type { Route, Rung } from '../../src/model/route.ts';

/** A rung of which nothing is known but who it is, `agent:model`. */
export function aRung(who: string, known: Partial<Rung> = {}): Rung {
  const [agent = '', model = null] = who.split(':');
  return {
    agent,
    model,
    effort: null,
    context: null,
    cost: null,
    duration: null,
    chance: { value: 0.5, from: 'default', samples: 0 },
    ...known,
  };
}

/** A cascade of rungs, with others for when they rest. */
export function aRoute(rungs: readonly string[], fallbacks: readonly string[] = []): Route {
  return {
    policy: 'balanced',
    class: { level: 'moderate', taskType: 'general' },
    rungs: rungs.map((who) => aRung(who)),
    fallbacks: fallbacks.map((who) => aRung(who)),
    reason: 'for a test',
  };
}

import type { ForecastSource, RoutingPolicy, Rung, TaskClass } from '../../model/route.ts';
import type { Outlook } from './outlook.ts';
import { ratioOf } from './price-ratio.ts';

/** What a reason tells about. */
type Reasoning = {
  readonly class: TaskClass;
  readonly policy: RoutingPolicy;
  readonly ladder: readonly Rung[];
  readonly chosen: { readonly rungs: readonly Rung[]; readonly outlook: Outlook };
};

const SOURCES: Readonly<Record<ForecastSource, string>> = {
  class: 'measured here',
  repository: 'partly measured here',
  imported: 'from imported logs',
  default: 'defaults: nothing was measured yet',
};

/** Why a cascade was chosen, in a sentence without its full stop. Pure. */
export function reasonOf({ class: of, policy, ladder, chosen }: Reasoning): string {
  const [first] = chosen.rungs;
  if (first === undefined) throw new Error('a route without rungs');
  const name = nameOf(first);
  if (policy === 'fixed') return first.model === null ? "the agent's own choice" : `${name}, as named`;
  if (ladder.length === 1) return `${name} is the only model of ${first.agent} to choose`;
  if (policy === 'best')
    return first === ladder.at(-1) ? `${name} is the strongest` : `${name} is the strongest within the limits`;
  const priced = ladder.filter(({ cost }) => cost !== null);
  if (priced.length === 0)
    return `no price is known of ${ladder.map(nameOf).join(', ')}, so none can be weighed: the strongest`;
  const unpriced = ladder.filter(({ cost }) => cost === null).map(nameOf);
  const without = unpriced.length === 0 ? '' : `; no price is known of ${unpriced.join(', ')}, so not weighed`;
  return `${weighedReason(first, priced, of)}${without}`;
}

function weighedReason(first: Rung, priced: readonly Rung[], of: TaskClass): string {
  const name = nameOf(first);
  const [weakest, strongest] = [priced[0], priced.at(-1)];
  if (weakest === undefined || strongest === undefined || weakest === strongest) return `${name} at once`;
  const ratio = ratioOf(first, strongest);
  if (first !== strongest && ratio !== null)
    return `${name} first: ${percent(first.chance.value)} are expected to pass (${SOURCES[first.chance.from]}), at ${percent(ratio)} of what ${nameOf(strongest)} costs`;
  if (of.level === 'critical') return `${name} at once: the task is critical`;
  return `${name} at once: ${nameOf(weakest)} passes too seldom (${percent(weakest.chance.value)}, ${SOURCES[weakest.chance.from]}) for what it saves`;
}

/** What a rung is called: its model, else its agent. Pure. */
export function nameOf({ agent, model }: Pick<Rung, 'agent' | 'model'>): string {
  return model ?? agent;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

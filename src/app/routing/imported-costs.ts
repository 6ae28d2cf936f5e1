import type { ImportedGroup, ImportedReport } from '../../model/cost-report.ts';
import type { Event } from '../../model/event.ts';
import { addTokens, hourly, NO_TOKENS } from '../../model/usage.ts';
import type { ImportedRequest } from '../../ports/routing.ts';
import type { Telemetry, Total, Window } from '../../ports/telemetry.ts';
import { readForward } from '../../telemetry/read-forward.ts';
import type { CostParts } from './cost-parts.ts';

/** What version 3 recorded is measured under this name, among what br spent. */
const OLD = 'buildrunner-3';

type Amounts = Omit<ImportedGroup, 'name' | 'agent'>;

const NOTHING: Amounts = {
  calls: 0,
  tokens: { ...NO_TOKENS, unsplit: 0 },
  money: { reported: null, estimated: null, unknown: 0 },
};

/** What was imported of a time, in all; null: nothing. Reads sums alone. */
export async function importedTotal(telemetry: Pick<Telemetry, 'totals'>, window: Window): Promise<Amounts | null> {
  const groups = await summed(telemetry, window, 'agent');
  return groups.length === 0 ? null : groups.reduce(plus, NOTHING);
}

/** What was imported of a time, by model, agent or conversation. Only conversations take reading the records themselves. */
export async function importedCosts(
  { store: { telemetry }, clock }: CostParts,
  { by, since, until }: ImportedRequest,
): Promise<ImportedReport> {
  const span = await telemetry.span();
  if (span === null) return { window: null, by, total: NOTHING, groups: [] };
  const end = until ?? Math.max(clock.now() + 1, span.last);
  const window = telemetry.usedWindow({ since: since ?? Math.min(span.first, end), until: end });
  const groups = by === 'session' ? await conversations(telemetry, window) : await summed(telemetry, window, by);
  return { window, by, total: groups.reduce(plus, NOTHING), groups: groups.toSorted(dearerFirst) };
}

async function summed(
  telemetry: Pick<Telemetry, 'totals'>,
  window: Window,
  name: 'model' | 'agent',
): Promise<readonly ImportedGroup[]> {
  const by = ['metric', 'label', 'agent', 'model'] as const;
  const logs = ['imported-calls', 'imported-tokens', 'imported-cost'] as const;
  const totals = [
    ...(await telemetry.totals({ window, metrics: logs, by })),
    ...(await telemetry.totals({ window, metrics: ['tokens', 'cost'], agent: OLD, by })),
  ];
  const groups = new Map<string, ImportedGroup>();
  for (const total of totals) {
    const agent = total.agent ?? '';
    const named = name === 'agent' ? agent : (total.model ?? '');
    const key = JSON.stringify([agent, named]);
    const known = groups.get(key) ?? { name: named, agent, ...NOTHING };
    groups.set(key, { ...known, ...plus(known, amountsOf(total)) });
  }
  return [...groups.values()];
}

function amountsOf({ metric, label, sum }: Total): Amounts {
  switch (metric) {
    case 'imported-calls':
      return { ...NOTHING, calls: sum, money: { ...NOTHING.money, unknown: label === 'unpriced' ? sum : 0 } };
    case 'imported-cost':
    case 'cost':
      return { ...NOTHING, money: { ...NOTHING.money, [label === 'reported' ? 'reported' : 'estimated']: sum } };
    default:
      return { ...NOTHING, tokens: { ...NOTHING.tokens, [label ?? '']: sum } };
  }
}

/** Each conversation, and each session of version 3 as one. */
async function conversations(telemetry: Telemetry, window: Window): Promise<readonly ImportedGroup[]> {
  const groups = new Map<string, ImportedGroup>();
  for await (const events of readForward(telemetry, { types: ['history.imported'], ...window }))
    for (const event of events) {
      if (event.type !== 'history.imported') continue;
      const { source, logged } = event.data;
      const name = logged?.conversation ?? OLD;
      const key = JSON.stringify([source, name]);
      const known = groups.get(key) ?? { name, agent: source, ...NOTHING };
      groups.set(key, { ...known, ...plus(known, amountsIn(event.data)) });
    }
  return [...groups.values()];
}

function amountsIn({ tokens, cost, logged }: Extract<Event, { type: 'history.imported' }>['data']): Amounts {
  const { input, output, unsplit, cacheRead = 0, cacheWrite = 0, cacheWriteHour = 0 } = tokens;
  return {
    calls: logged?.calls.length ?? 0,
    tokens: { input, output, unsplit, cacheRead, cacheWrite, ...hourly(cacheWriteHour) },
    money:
      logged === undefined
        ? { reported: null, estimated: cost, unknown: 0 }
        : { reported: logged.reported, estimated: logged.estimated, unknown: logged.unpriced },
  };
}

function plus(a: Amounts, b: Amounts): Amounts {
  const money = (kind: 'reported' | 'estimated'): number | null =>
    a.money[kind] === null && b.money[kind] === null ? null : (a.money[kind] ?? 0) + (b.money[kind] ?? 0);
  return {
    calls: a.calls + b.calls,
    tokens: { ...addTokens(a.tokens, b.tokens), unsplit: a.tokens.unsplit + b.tokens.unsplit },
    money: {
      reported: money('reported'),
      estimated: money('estimated'),
      unknown: a.money.unknown + b.money.unknown,
    },
  };
}

function dearerFirst(a: ImportedGroup, b: ImportedGroup): number {
  const weight = ({ money }: ImportedGroup): number => (money.reported ?? 0) + (money.estimated ?? 0);
  return weight(b) - weight(a) || b.calls - a.calls || (a.name < b.name ? -1 : 1);
}

import type { Event } from '../model/event.ts';
import type { LoggedUsage, RecordType } from '../model/record-event.ts';
import type { Collector } from './collector.ts';

/** What a record adds. It sees no session: records are stored without one, too, and must count the same either way. */
export function measureRecord(event: Event, into: Pick<Collector, 'add' | 'addDifference'>): void {
  const record = event as Extract<Event, { type: RecordType }>;
  switch (record.type) {
    case 'model.fallback':
      into.add('fallbacks', record.data.asked, 1, { agent: record.data.agent, model: record.data.used });
      return;
    case 'usage.observed': {
      // Tokens and money are the attempt's to tell; only it knows how long a call took.
      const { agent, model, duration, scope } = record.data;
      if (scope === 'request' && duration !== null)
        into.add('duration', 'request', Math.max(0, duration), { agent: agent ?? '', model });
      return;
    }
    case 'security.found':
      into.add('findings', record.data.rule, record.data.count);
      return;
    case 'performance.measured': {
      const { of, cpu, memory, agent } = record.data;
      if (cpu !== null) into.add('cpu', of, cpu, { agent: agent ?? '' });
      if (memory !== null) into.add('memory', of, memory, { agent: agent ?? '' });
      return;
    }
    case 'alert.raised':
      into.add('alerts', record.data.level, 1);
      return;
    case 'error.raised':
      if (record.data.severity !== 'warning') into.add('errors', record.data.component, 1);
      return;
    case 'estimate.asked': {
      const { model, tokens, cost, duration } = record.data;
      const of = { agent: 'br', model };
      for (const kind of ['input', 'output', 'cacheRead', 'cacheWrite'] as const)
        into.addDifference('tokens', kind, tokens[kind], of);
      if (cost.source === 'unknown') into.add('unpriced', 'unknown', 1, of);
      else into.addDifference('cost', cost.source, cost.amount, of);
      into.add('duration', 'request', Math.max(0, duration), of);
      return;
    }
    case 'history.imported': {
      if (record.data.logged !== undefined) {
        logged(record.data, record.data.logged, into);
        return;
      }
      const { model, tokens, cost, duration, success } = record.data;
      const of = { agent: record.data.source, model: model ?? '' };
      for (const kind of ['input', 'output', 'unsplit'] as const) into.addDifference('tokens', kind, tokens[kind], of);
      if (cost !== null) into.addDifference('cost', 'estimated', cost, of);
      if (duration !== null) into.add('duration', 'attempt', Math.max(0, duration), of);
      if (success !== null) into.add('tasks', success ? 'said-done' : 'said-failed', 1);
      return;
    }
    case 'model.used':
    case 'usage.differed':
    case 'telemetry.received':
    case 'budget.crossed':
    case 'estimate.reserved':
    case 'alert.pending':
    case 'alert.resolved':
    case 'alert.acknowledged':
    case 'system.started':
    case 'system.migrated':
    case 'system.rotated':
    case 'system.rebuilt':
    case 'system.saved':
      return;
  }
}

type Imported = Extract<Event, { type: 'history.imported' }>['data'];

/** Apart from all that br spent: budgets, alerts and rates are about that. */
function logged({ source, model, tokens }: Imported, usage: LoggedUsage, into: Pick<Collector, 'addDifference'>): void {
  const of = { agent: source, model: model ?? '' };
  into.addDifference('imported-calls', 'priced', usage.calls.length - usage.unpriced, of);
  into.addDifference('imported-calls', 'unpriced', usage.unpriced, of);
  for (const kind of ['input', 'output', 'cacheRead', 'cacheWrite'] as const)
    into.addDifference('imported-tokens', kind, tokens[kind] ?? 0, of);
  into.addDifference('imported-cost', 'reported', usage.reported ?? 0, of);
  into.addDifference('imported-cost', 'estimated', usage.estimated ?? 0, of);
}

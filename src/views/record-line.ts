import { assertNever } from '../lib/assert-never.ts';
import type { Event, SessionEvent } from '../model/event.ts';
import { count, fileSize, money, plural } from './format.ts';
import { oneLine } from './plain-text.ts';
import { sayProviderClass } from './provider-class.ts';

/** Events that change no session. */
export type RecordedEvent = Exclude<Event, SessionEvent>;

/** A record in words, with how it should be taken; null where it says nothing to people who follow a session. */
export function sayRecord(event: RecordedEvent): readonly ['good' | 'bad' | 'warn' | 'info', string] | null {
  switch (event.type) {
    case 'model.used':
    case 'usage.observed':
    case 'telemetry.received':
    case 'performance.measured':
    case 'alert.pending':
    case 'system.started':
    case 'history.imported':
    case 'estimate.reserved':
      return null;
    case 'usage.differed': {
      const { log, telemetry } = event.data;
      return ['info', `its telemetry tells of ${amounts(telemetry)}, its log of ${amounts(log)}: the log counts`];
    }
    case 'model.fallback':
      return ['warn', `${event.data.agent} fell back from ${event.data.asked} to ${event.data.used}`];
    case 'budget.crossed': {
      const { share, budget, spent, period } = event.data;
      const whose = period === undefined ? 'the budget' : `the budget of the ${period}, by all sessions together`;
      return ['warn', `${money(spent)} of ${money(budget)} are spent: over ${Math.round(share * 100)} % of ${whose}`];
    }
    case 'security.found': {
      const { rule, where, count: times, blocked, title } = event.data;
      if (blocked !== undefined) {
        const said = blocked ? 'it does not land' : 'it may land';
        return [blocked ? 'bad' : 'warn', `${oneLine(title ?? rule)} in ${oneLine(where)}: ${said}`];
      }
      return ['warn', `${oneLine(rule)} in ${oneLine(where)}, ${plural(times, 'time')}: taken out of what is kept`];
    }
    case 'estimate.asked': {
      const { model, outcome, cost } = event.data;
      const price = 'amount' in cost ? money(cost.amount) : 'unknown cost';
      if (outcome === 'answered') return ['info', `${oneLine(model)} was asked how hard a task is (${price})`];
      return [
        'warn',
        `${oneLine(model)} was asked how hard a task is, in vain: ${outcome === 'unusable' ? 'its answer is of no use' : sayProviderClass(outcome)} (${price})`,
      ];
    }
    case 'alert.raised':
      return [
        event.data.level === 'info' ? 'info' : event.data.level === 'warning' ? 'warn' : 'bad',
        `alert ${event.data.alert}: ${oneLine(event.data.text)}`,
      ];
    case 'alert.resolved':
      return ['good', `alert ${event.data.alert} is over: ${oneLine(event.data.text)}`];
    case 'alert.acknowledged':
      return ['info', `alert ${event.data.alert} was acknowledged`];
    case 'error.raised':
      return [event.data.fatal ? 'bad' : 'warn', `${event.data.component}: ${oneLine(event.data.message)}`];
    case 'system.migrated':
      return ['info', `database brought from schema ${event.data.from} to ${event.data.to}`];
    case 'system.rotated':
      return ['info', `${count(event.data.archived)} events archived (${fileSize(event.data.bytes)})`];
    case 'system.rebuilt':
      return ['info', `sums and states made again from ${count(event.data.events)} events`];
    case 'system.saved':
      return ['info', `copy of the database written (${fileSize(event.data.bytes)})`];
    default:
      return assertNever(event);
  }
}

type Amounts = Extract<Event, { type: 'usage.differed' }>['data']['log'];

function amounts({ tokens: { input, output, cacheRead, cacheWrite }, cost }: Amounts): string {
  const tokens = `${count(input + output + cacheRead + cacheWrite)} tokens`;
  return cost === null ? tokens : `${tokens} (${money(cost)})`;
}

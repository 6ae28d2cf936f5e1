import { expect, test } from 'vitest';
import type { Event } from '../../model/event.ts';
import type { RecordPayloads } from '../../model/record-event.ts';
import type { ModelUsage } from '../../model/usage.ts';
import { usageDifference } from './difference.ts';

type Observed = RecordPayloads['usage.observed'];

function usage(model: string, input: number, amount: number | null): ModelUsage {
  return {
    model,
    tokens: { input, output: 0, cacheRead: 0, cacheWrite: 0 },
    cost: amount === null ? { source: 'unknown' } : { source: 'reported', amount },
  };
}

let seq = 0;
function observed(of: ModelUsage, parts: Partial<Observed> = {}): Event {
  seq += 1;
  const envelope = { seq, id: String(seq), version: 2, at: seq, mono: null, session: 's', task: 't', attempt: 's/t/1' };
  const data: Observed = {
    source: 'otlp',
    agent: 'claude',
    duration: null,
    scope: 'request',
    request: null,
    at: seq,
    ...of,
    ...parts,
  };
  return { ...envelope, type: 'usage.observed', data };
}

test('calls that come to what the log tells are no difference, nor are less than 1 % or another name of the model', () => {
  const log = [usage('claude-sonnet-4-5', 1000, 3000)];
  expect(
    usageDifference(log, [
      observed(usage('claude-sonnet-4-5', 600, 1800)),
      observed(usage('claude-sonnet-4-5', 400, 1200)),
    ]),
  ).toBeNull();
  expect(usageDifference(log, [observed(usage('claude-sonnet-4-5-20250929[1m]', 995, 2990))])).toBeNull();
  expect(usageDifference(log, [observed(usage('another-name', 1000, 3000))])).toBeNull();
});

test('a call that was lost is told, with both sums and its model', () => {
  const log = [usage('big', 1000, 3000), usage('small', 50, 10)];
  expect(usageDifference(log, [observed(usage('big', 600, 1800)), observed(usage('small', 50, 10))])).toEqual({
    log: { tokens: { input: 1050, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: 3010 },
    telemetry: { tokens: { input: 650, output: 0, cacheRead: 0, cacheWrite: 0 }, cost: 1810 },
    models: ['big'],
  });
  expect(usageDifference(log, [])).toMatchObject({ telemetry: { cost: null }, models: ['big', 'small'] });
});

test('an agent whose own log tells of nothing is compared with nothing', () => {
  expect(usageDifference([usage('m', 0, null)], [observed(usage('m', 100, 5))])).toBeNull();
});

test('the same call told twice is one, and sums count only where no calls are told', () => {
  const log = [usage('m', 100, null)];
  const twice = observed(usage('m', 100, 5), { request: 'r' });
  const sum = observed(usage('m', 70, 3), { scope: 'total' });
  expect(usageDifference(log, [twice, twice, sum])).toBeNull();
  expect(usageDifference(log, [sum, observed(usage('m', 100, 5), { scope: 'total' })])).toBeNull();
});

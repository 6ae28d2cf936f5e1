import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventDraft } from '../model/event.ts';
import { isLive } from '../model/session.ts';
import { fold } from '../parallel/fold.ts';
import { fits, sampleDrafts } from '../testing/store-samples.ts';
import { AGAIN, begun, failing, line, step, told, used, usage } from '../../test/support/measured-history.ts';

test('usage is cumulative: only what it grew by is added, model by model', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  expect(used(history, usage('opus', 100))).toEqual([
    'tokens output claude opus 100',
    'unpriced unknown claude opus 1',
  ]);
  expect(used(history, usage('opus', 100))).toEqual([]);
  expect(used(history, usage('opus', 130), usage('haiku', 5, { source: 'estimated', amount: 7 }))).toEqual([
    'tokens output claude opus 30',
    'tokens output claude haiku 5',
    'cost estimated claude haiku 7',
  ]);
  expect(used(history, usage('opus', 130, { source: 'reported', amount: 999 }), usage('haiku', 5))).toEqual([
    'cost reported claude opus 999',
    'unpriced unknown claude opus -1',
    'cost estimated claude haiku -7',
    'unpriced unknown claude haiku 1',
  ]);
  expect(failing(history, AGAIN, [usage('opus', 120, { source: 'reported', amount: 998 })])).toEqual([
    'tokens output claude opus -10',
    'cost reported claude opus -1',
    'tokens output claude haiku -5',
    'unpriced unknown claude haiku -1',
    'duration agent claude small 0',
    'attempts failed claude small 1',
    'duration attempt claude small 0',
    'failures gate claude small 1',
    'retries charged claude small 1',
  ]);
});

test('fractions of a µUSD add up to the whole, and a model named twice counts twice', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  for (const amount of [0.4, 0.8, 1.2, 1.6]) used(history, usage('m', 1, { source: 'estimated', amount }));
  expect(history.sum('cost')).toBe(2);
  used(history, usage('m', 1, { source: 'estimated', amount: 5 }), usage('m', 2, { source: 'reported', amount: 6 }));
  expect([history.sum('cost', 'estimated'), history.sum('cost', 'reported'), history.sum('tokens')]).toEqual([5, 6, 3]);
});

test('the next try counts what it uses from nothing', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  failing(history, AGAIN, [usage('m', 50, { source: 'reported', amount: 10 })]);
  step(history, 'attempt.started', 'attempt.running');
  expect(used(history, usage('m', 20, { source: 'reported', amount: 4 }))).toEqual([
    'tokens output claude m 20',
    'cost reported claude m 4',
  ]);
  expect([history.sum('tokens'), history.sum('cost')]).toEqual([70, 14]);
});

test('names are cut between characters and hold no NUL; values that nothing can be are taken for the greatest', () => {
  const history = begun();
  step(history, 'attempt.started', 'attempt.running');
  const [first] = told(history, { kind: 'denial', tool: `a\0b${'\u{1f600}'.repeat(200)}`, summary: '' });
  expect(first?.split(' ')[1]).toBe(`a\u{fffd}b${'\u{1f600}'.repeat(98)}\u{fffd}`);
  used(history, usage('m', Number.NaN), usage('n', Infinity), usage('o', 1e300));
  expect(history.measurements.filter(({ metric }) => metric === 'tokens').map(line)).toEqual([
    `tokens output claude n ${2 ** 43}`,
    `tokens output claude o ${2 ** 43}`,
  ]);
});

/** What may turn out to have been less. */
const CORRECTED: ReadonlySet<string> = new Set(['tokens', 'cost', 'unpriced']);
const KINDS = ['input', 'output', 'cacheRead', 'cacheWrite'] as const;

test('after any legal history the sums are what the states say, whole, and no time is negative', () => {
  const tick = fc.record({
    pick: fc.nat(),
    wall: fc.integer({ min: 0, max: 1e7 }),
    mono: fc.integer({ min: -1e6, max: 1e7 }),
  });
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(tick, amount), { minLength: 1, maxLength: 120 }), (ticks) => {
      const history = begun({ a: [], b: [], c: ['a'] });
      for (const [{ pick, wall, mono }, cost] of ticks) {
        history.at += wall;
        history.mono += mono;
        const { state } = history;
        if (state === null) throw new Error('it has begun');
        const legal = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
        const draft = legal[pick % legal.length];
        if (draft !== undefined) history.append(spending(draft, cost));
      }
      const attempts = Object.values(history.state?.attempts ?? {});
      const known = attempts.flatMap((attempt) => attempt.usage);
      for (const kind of KINDS)
        expect(history.sum('tokens', kind)).toBe(known.reduce((sum, { tokens }) => sum + tokens[kind], 0));
      for (const source of ['reported', 'estimated', 'replayed'] as const)
        expect(history.sum('cost', source)).toBe(
          known.reduce((sum, { cost }) => sum + (cost.source === source ? Math.round(cost.amount) : 0), 0),
        );
      const settled = ['landed', 'failed', 'lost', 'cancelled'].reduce(
        (sum, how) => sum + history.sum('attempts', how),
        0,
      );
      expect(history.sum('attempts', 'started')).toBe(settled + attempts.filter(isLive).length);
      expect(history.sum('events')).toBe(history.events.length);
      for (const { metric, value } of history.measurements) {
        expect(value).toSatisfy(Number.isSafeInteger);
        expect(CORRECTED.has(metric) || value >= 0).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

/** The draft, its usage costing something else. */
function spending(draft: EventDraft, amount: number): EventDraft {
  const spent = [usage('small', 7, { source: 'reported', amount }), usage('big', 1, { source: 'estimated', amount })];
  if (draft.type === 'attempt.agent' && draft.data.event.kind === 'usage')
    return { ...draft, data: { ...draft.data, event: { ...draft.data.event, usage: spent } } };
  if (draft.type === 'attempt.finished') return { ...draft, data: { ...draft.data, usage: spent } };
  if (draft.type === 'attempt.failed') return { ...draft, data: { ...draft.data, usage: spent } };
  if (draft.type === 'attempt.lost') return { ...draft, data: { ...draft.data, usage: spent } };
  return draft;
}

import { describe, expect, test } from 'vitest';
import { aThreshold, AlertWorld, MINUTE } from '../../../test/support/alert-world.ts';
import { NOON } from '../../../test/support/session-states.ts';
import { holds, nextDeadline } from './evaluate-alerts.ts';

describe('an alert', () => {
  test('is raised once while its condition holds, and is over when it does not', () => {
    const world = new AlertWorld(aThreshold());
    world.measure(4);
    world.check();
    world.measure(7);
    world.check();
    expect(world.types()).toEqual(['alert.raised']);
    world.measure(3);
    world.now += MINUTE;
    expect(world.check()).toMatchObject([
      {
        type: 'alert.resolved',
        data: { alert: 'errors-1', value: 3, since: NOON, text: 'errors of br 3 is not above 3 any more' },
      },
    ]);
    world.measure(4);
    world.check();
    expect(world.alerts.map(({ id, status }) => [id, status])).toEqual([
      ['errors-1', 'resolved'],
      ['errors-2', 'raised'],
    ]);
  });

  test.each([
    ['>', 3, false],
    ['>', 3.1, true],
    ['>=', 3, true],
    ['<', 3, false],
    ['<', 2.9, true],
    ['<=', 3, true],
  ] as const)('with %s 3 holds at %d: %s', (comparison, value, expected) => {
    expect(holds(aThreshold({ comparison }), { value, samples: 1 })).toBe(expected);
  });

  test('is never raised by nothing, nor by too little', () => {
    const world = new AlertWorld(aThreshold({ comparison: '<', minimum: 5 }));
    world.check();
    world.measure(0, 4);
    world.check();
    expect(world.events).toEqual([]);
    world.measure(0, 5);
    expect(world.check()).toHaveLength(1);
  });

  test('is over when nothing is measured any more; its last value stays', () => {
    const world = new AlertWorld(aThreshold());
    world.measure(9);
    world.check();
    world.measure(null);
    expect(world.check()).toMatchObject([
      {
        type: 'alert.resolved',
        data: { value: 9, samples: 0, text: 'errors of br: too little was measured in the last 1h' },
      },
    ]);
  });

  test('waits until its condition has held long enough, and starts anew when it did not in between', () => {
    const world = new AlertWorld(aThreshold({ for: 5 * MINUTE }));
    world.measure(9);
    world.check();
    expect(nextDeadline(world.evaluation())).toBe(NOON + 5 * MINUTE);
    world.now += 4 * MINUTE;
    world.check();
    world.measure(1);
    world.check();
    world.measure(9);
    world.now += 2 * MINUTE;
    world.check();
    world.now += 5 * MINUTE - 1;
    world.check();
    expect(world.types()).toEqual(['alert.pending', 'alert.resolved', 'alert.pending']);
    world.now += 1;
    expect(world.check()).toMatchObject([
      { type: 'alert.raised', data: { alert: 'errors-2', since: NOON + 6 * MINUTE } },
    ]);
    expect(nextDeadline(world.evaluation())).toBeNull();
  });

  test('stays away for its cool-down, and comes at the end of it when its condition holds then', () => {
    const world = new AlertWorld(aThreshold({ coolDown: 10 * MINUTE }));
    world.measure(9);
    world.check();
    world.measure(1);
    world.check();
    world.measure(9);
    world.now += 10 * MINUTE - 1;
    expect(world.check()).toEqual([]);
    expect(nextDeadline(world.evaluation())).toBe(NOON + 10 * MINUTE);
    world.now += 1;
    expect(world.check()).toMatchObject([{ type: 'alert.raised', data: { alert: 'errors-2' } }]);
  });

  test('is over when it is watched no more, and left alone when it could not be measured', () => {
    const world = new AlertWorld(aThreshold());
    world.measure(9);
    world.check();
    world.readings.clear();
    expect(world.check()).toEqual([]);
    world.thresholds = [];
    expect(world.check()).toMatchObject([{ type: 'alert.resolved', data: { text: 'errors is not watched any more' } }]);
    expect(world.check()).toEqual([]);
  });

  test('begins anew when the clock is set back to before it began, and is not doubled', () => {
    const world = new AlertWorld(aThreshold({ for: 5 * MINUTE }));
    world.measure(9);
    world.check();
    world.now -= 365 * 1440 * MINUTE;
    world.check();
    world.now += 5 * MINUTE;
    world.check();
    expect(world.types()).toEqual(['alert.pending', 'alert.pending', 'alert.raised']);
    expect(world.alerts).toHaveLength(1);
    world.now -= 1440 * MINUTE;
    expect(world.check()).toEqual([]);
  });
});

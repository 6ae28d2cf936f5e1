import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bar, sparkline } from './bars.ts';
import { PLAIN, styleFor } from './style.ts';
import { width } from './width.ts';

const DUMB = styleFor({ env: { TERM: 'dumb' }, isTTY: true, noColorFlag: false });

describe('bars', () => {
  test.each([
    [8, 8, '████████'],
    [4, 8, '████'],
    [1, 8, '█'],
    [0.5, 8, '▌'],
    [0.001, 8, '▏'],
    [0, 8, ''],
    [0, 0, ''],
  ])('%d of %d is "%s"', (value, greatest, drawn) => {
    expect(bar(value, greatest, { width: 8, style: PLAIN })).toBe(drawn);
  });

  test('more is never shorter, and nothing is wider than the greatest', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 40 }), (a, b, size) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const drawn = [less, more].map((value) => bar(value, more, { width: size, style: PLAIN }));
        expect(drawn.map(width)).toEqual([expect.any(Number), more === 0 ? 0 : size]);
        expect(width(drawn[0] ?? '')).toBeLessThanOrEqual(size);
      }),
    );
  });

  test('a terminal without such characters gets plain ones', () => {
    expect(bar(3, 4, { width: 4, style: DUMB })).toBe('###');
    expect(sparkline([0, 1, 8, null, 4], DUMB)).toBe('_.@ +');
  });
});

describe('sparklines', () => {
  test.each([
    [[0, 1, 2, 3, 4, 5, 6, 7], '▁▂▃▄▅▆▇█'],
    [[0, 100, 1], '▁█▂'],
    [[5, null, 5], '█ █'],
    [[0, 0], ''],
    [[null], ''],
    [[], ''],
  ])('%j is "%s"', (values, drawn) => {
    expect(sparkline(values, PLAIN)).toBe(drawn);
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_THRESHOLDS } from './default-thresholds.ts';
import { writeAmount } from './threshold-amount.ts';

const guide = readFileSync(new URL('../../docs/guide/telemetry.md', import.meta.url), 'utf8');

test('the guide lists every default threshold, in order, with its level', () => {
  const section = guide.slice(guide.indexOf('### What is watched'), guide.indexOf('### Being told'));
  const rows = Array.from(section.matchAll(/^\| `([a-z-]+)` +\|[^|]*\| ([a-z]+) +\|/gm), ([, name, level]) => [
    name,
    level,
  ]);
  expect(rows).toEqual(DEFAULT_THRESHOLDS.map(({ name, level }) => [name, level]));
});

test('no default can hold without measurements, and each can be written as it is', () => {
  for (const { name, minimum, metric, value } of DEFAULT_THRESHOLDS)
    expect([name, minimum >= 1, writeAmount(metric, value)]).toEqual([name, true, expect.stringMatching(/^\S+$/)]);
  expect(new Set(DEFAULT_THRESHOLDS.map(({ name }) => name)).size).toBe(DEFAULT_THRESHOLDS.length);
});

import { describe, expect, test } from 'vitest';
import { readTime } from './time-words.ts';

const BERLIN = 'Europe/Berlin';

function read(word: string, edge: 'since' | 'until', now: string, zone = BERLIN): string {
  const read = readTime(word, edge, { now: Date.parse(now), zone });
  return read.ok ? new Date(read.value).toISOString() : `refused: ${read.error}`;
}

describe('words about time', () => {
  test.each([
    ['30m', '2026-03-01T11:30:00.000Z'],
    ['2h', '2026-03-01T10:00:00.000Z'],
    ['7d', '2026-02-22T12:00:00.000Z'],
    ['2w', '2026-02-15T12:00:00.000Z'],
    ['now', '2026-03-01T12:00:00.000Z'],
    ['today', '2026-02-28T23:00:00.000Z'],
    ['yesterday', '2026-02-27T23:00:00.000Z'],
    ['2026-02-01', '2026-01-31T23:00:00.000Z'],
    ['2026-02-01T14:30', '2026-02-01T13:30:00.000Z'],
    ['2026-02-01 14:30:05', '2026-02-01T13:30:05.000Z'],
    ['2026-02-01T14:30:05.25', '2026-02-01T13:30:05.250Z'],
    ['2026-07-01T14:30', '2026-07-01T12:30:00.000Z'],
    ['2026-02-01T14:30Z', '2026-02-01T14:30:00.000Z'],
    ['2026-02-01T14:30+05:30', '2026-02-01T09:00:00.000Z'],
    ['2026-02-01T14:30-0800', '2026-02-01T22:30:00.000Z'],
  ])('%s, in Berlin, since %s', (word, at) => {
    expect(read(word, 'since', '2026-03-01T12:00:00Z')).toBe(at);
  });

  test.each([
    ['today', '2026-03-01T23:00:00.000Z'],
    ['yesterday', '2026-02-28T23:00:00.000Z'],
    ['2026-02-01', '2026-02-01T23:00:00.000Z'],
    ['2026-02-01T14:30', '2026-02-01T13:30:00.000Z'],
    ['2h', '2026-03-01T10:00:00.000Z'],
  ])('until %s, a day is meant to its end: %s', (word, at) => {
    expect(read(word, 'until', '2026-03-01T12:00:00Z')).toBe(at);
  });

  test.each([
    // The clocks leap at 01:00 UTC: the day began an hour before UTC's, and ends two hours before.
    ['since', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00.000Z'],
    ['until', '2026-03-29T12:00:00Z', '2026-03-29T22:00:00.000Z'],
    ['since', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00.000Z'],
    ['until', '2026-10-25T12:00:00Z', '2026-10-25T23:00:00.000Z'],
  ] as const)('today is right on days of 23 and 25 hours: %s at %s is %s', (edge, now, at) => {
    expect(read('today', edge, now)).toBe(at);
  });

  test('the day before a day of 23 hours is found from its late evening', () => {
    expect(read('yesterday', 'since', '2026-03-29T21:59:00Z')).toBe('2026-03-27T23:00:00.000Z');
  });

  test.each([
    '',
    'soon',
    '5',
    '-2h',
    '1.5h',
    '2 hours',
    '01.03.2026',
    '2026-3-1',
    '2026-03-01T14',
    '2026-03-01T14:30+99:00',
    '123456h',
  ])('"%s" is refused', (word) => {
    expect(read(word, 'since', '2026-03-01T12:00:00Z')).toBe('refused: is no time');
  });

  test.each(['2026-02-30', '2026-13-01', '2026-02-01T24:00', '2026-02-01T12:60'])('%s is in no calendar', (word) => {
    expect(read(word, 'since', '2026-03-01T12:00:00Z')).toBe('refused: is no day and time of the calendar');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventId } from './event-id.ts';

const at = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const seq = fc.integer({ min: 1, max: 2 ** 47 - 1 });
const database = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('it is a UUID of version 7 and tells its time', () => {
  fc.assert(
    fc.property(at, seq, database, (time, position, name) => {
      const id = eventId(time, position, name);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(time);
    }),
  );
});

test('ids sort by time, then by position; and differ where position or database does', () => {
  fc.assert(
    fc.property(fc.tuple(at, seq, database), fc.tuple(at, seq, database), ([t1, s1, d1], [t2, s2, d2]) => {
      const [one, two] = [eventId(t1, s1, d1), eventId(t2, s2, d2)];
      expect(t1 === t2 || one < two === t1 < t2).toBe(true);
      const next = eventId(t1, s2, d1);
      expect(Math.sign(s1 - s2)).toBe(one < next ? -1 : one > next ? 1 : 0);
      expect(one === eventId(t1, s1, d2)).toBe(d1 % 2 ** 27 === d2 % 2 ** 27);
    }),
  );
});

test('times before 1970 and beyond 48 bits are the first and the last', () => {
  expect(eventId(-5, 3, 1)).toBe(eventId(0, 3, 1));
  expect(eventId(8.64e15, 3, 1).slice(0, 13)).toBe('ffffffff-ffff');
});

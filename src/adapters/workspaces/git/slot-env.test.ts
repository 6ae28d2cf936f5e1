import { expect, test } from 'vitest';
import { slotEnv } from './slot-env.ts';

test('a slot names its number, ten ports, its cache and a database', () => {
  const env = slotEnv('/p/My Repo-12/big-Session-k3f9/slot-12', 20_050);
  expect(env).toMatchObject({
    BR_SLOT: '12',
    BR_CACHE: '/p/My Repo-12/big-Session-k3f9/slot-12.cache',
    BR_PORT: '20050',
    BR_PORT_1: '20051',
    BR_PORT_9: '20059',
  });
  expect(Object.keys(env)).toHaveLength(13);
});

test('names of databases are safe and differ by repository, session and slot', () => {
  const pools = ['/p/a', '/p/b', `/p/${'long'.repeat(30)}`];
  const sessions = ['s-1', 's_1', 'S-1', `${'long'.repeat(30)}1`, `${'long'.repeat(30)}2`, '%C3%BC'];
  const names = pools.flatMap((pool) =>
    sessions.flatMap((session) =>
      [1, 11, 111].map((slot) => slotEnv(`${pool}/${session}/slot-${slot}`, null)['BR_DATABASE'] ?? ''),
    ),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,62}$/);
});

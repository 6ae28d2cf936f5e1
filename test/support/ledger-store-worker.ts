// A process of its own that starts attempts under a ceiling: ledger-store-worker.ts <path> <session> <ceiling> <reserve> <count>.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { EventDraft } from '../../src/model/event.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import { unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';
import { startOf } from './ledger-world.ts';

const [path = '', session = '', ceiling = '0', reserve = '0', count = '1'] = process.argv.slice(2);
const store = unwrap(await openSqliteStore({ ...sampleOptions(foldInto), path }));
const lease = unwrap(await store.acquire(session));
const guard = {
  ceilings: [{ period: 'day' as const, amount: Number(ceiling) }],
  accountOf: (agent: string) => agent,
};
let started = (await store.load(session))?.tasks['t0']?.attempts.length ?? 0;
const say = (word: string): unknown => writeSync(1, `${word}\n`);

say('ready');
for await (const _ of createInterface({ input: process.stdin })) break;
for (let tries = 0; tries < Number(count); tries += 1) {
  const number = started + 1;
  const reserved = Number(reserve);
  const result = await store.append(lease, [startOf(session, 't0', { number, reserved })], guard);
  if (!result.ok) {
    say(result.error.refused ?? result.error.code);
    continue;
  }
  say('started');
  started = number;
  if (count === '1') break;
  const at = { task: 't0', attempt: `${session}/t0/${number}` };
  const tokens = { input: 1, output: number, cacheRead: 0, cacheWrite: 0 };
  const usage = [{ model: 'm', tokens, cost: { source: 'reported' as const, amount: Math.floor(reserved / 100) } }];
  const event: EventDraft = {
    ...at,
    type: 'attempt.agent',
    data: { event: { kind: 'usage', usage, final: false }, raw: null },
  };
  unwrap(
    await store.append(lease, [
      { ...at, type: 'attempt.running', data: { process: { pid: 1, startTime: '1', containment: 'tracked' } } },
    ]),
  );
  unwrap(await store.append(lease, [event]));
  unwrap(
    await store.append(lease, [
      { ...at, type: 'attempt.cancelled', data: { reason: 'r', snapshot: null, usage, agentSession: null } },
    ]),
  );
}
// Killed, or ended by whoever started it.
await new Promise((resolve) => process.stdin.once('end', resolve).resume());
await store.close();

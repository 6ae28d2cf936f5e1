// Meets a fault of the system with the SQLite store and tells how it went, as JSON: sqlite-faults.ts <job> <path> [ballast]
import { rmSync } from 'node:fs';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import { fold } from '../../src/parallel/fold.ts';
import { sampleCreated, sampleNote, unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

const [job, path = '', ballast] = process.argv.slice(2);
const opened = await openSqliteStore({ ...sampleOptions(fold), path });
if (job === 'open') tell(opened.ok ? { ok: true } : opened);
else if (job === 'fill') tell(await fill());
else throw new Error(`unknown job ${String(job)}`);
if (opened.ok) await opened.value.close();

/** Appends until the disk refuses; then, if there is ballast to throw off, goes on. */
async function fill(): Promise<object> {
  const store = unwrap(opened);
  const { lease } = unwrap(await store.create('s-1', [sampleCreated('s-1')]));
  let seq = 1;
  for (;;) {
    const appended = await store.append(lease, [sampleNote('x'.repeat(10_000)), sampleNote('y')]);
    if (appended.ok) {
      seq = appended.value.state.seq;
      continue;
    }
    const refused = { failure: appended.error, acknowledged: seq, stored: (await store.events({})).length };
    if (ballast === undefined) return refused;
    rmSync(ballast);
    const { state } = unwrap(await store.append(lease, [sampleNote('there is space again')]));
    const events = await store.events({});
    return { ...refused, after: state.seq, folded: events.reduce<typeof state | null>(fold, null), state };
  }
}

function tell(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

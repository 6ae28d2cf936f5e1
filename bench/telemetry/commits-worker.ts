// One event at a time, each on the disk before the next: br's store and a bare insert take turns.
// `node bench/telemetry/commits-worker.ts <folder> <rounds>`
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { median } from '../statistics.ts';
import { openStore } from './sink.ts';
import { batches, BEGIN } from './synthetic.ts';

/** Milliseconds of a commit, in the middle. */
export type Commits = { readonly br: Cost; readonly bare: Cost };
type Cost = { readonly wall: number; readonly cpu: number };

const [folder = '', rounds = '1'] = process.argv.slice(2);

async function main(): Promise<Commits> {
  const [batch] = [...batches(1000)];
  if (batch === undefined) throw new Error('no events');
  const store = await openStore(path.join(folder, 'br.db'), () => BEGIN);
  const created = await store.create(batch.session, batch.drafts);
  if (!created.ok) throw new Error(created.error.cause);
  const { lease } = created.value;
  const bareFile = path.join(folder, 'bare.db');
  await (await openStore(bareFile, () => BEGIN)).close();
  const db = new DatabaseSync(bareFile);
  db.exec('PRAGMA synchronous = FULL');
  const insert = db.prepare(
    "INSERT INTO events (at, mono, session, task, attempt, type, version, data) VALUES (?, 0, ?, NULL, NULL, 'note', 2, ?)",
  );
  const text = 'x'.repeat(200);
  const took = {
    br: { wall: [] as number[], cpu: [] as number[] },
    bare: { wall: [] as number[], cpu: [] as number[] },
  };
  const timed = async (into: (typeof took)['br'], work: () => unknown): Promise<void> => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(cpu);
    into.wall.push(performance.now() - wall);
    into.cpu.push((user + system) / 1000);
  };
  for (let round = 0; round < Number(rounds); round += 1) {
    await timed(took.br, () => store.append(lease, [{ type: 'note', data: { level: 'info', text } }]));
    await timed(took.bare, () => insert.run(BEGIN, batch.session, JSON.stringify({ level: 'info', text })));
  }
  await store.close();
  db.close();
  const cost = ({ wall, cpu }: (typeof took)['br']): Cost => ({ wall: median(wall), cpu: median(cpu) });
  return { br: cost(took.br), bare: cost(took.bare) };
}

process.stdout.write(`${JSON.stringify(await main())}\n`);

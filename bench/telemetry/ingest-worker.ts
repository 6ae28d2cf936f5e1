// Writes synthetic events in one way, some at a time, as it is told to: so that several can take turns.
// `node bench/telemetry/ingest-worker.ts <sink> <file> <events> <home of DuckDB>`, with a channel to its parent.
import { openSink, type SinkName } from './sink.ts';
import { batches } from './synthetic.ts';

/** What a turn took. */
export type Turn = {
  readonly events: number;
  /** User and system time of this process, in seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Peak resident memory so far, in bytes. */
  readonly memory: number;
  /** Nothing is left to write, and the file is closed. */
  readonly ended: boolean;
};

const [name = '', file = '', events = '', home = ''] = process.argv.slice(2);
const sink = await openSink(name as SinkName, file, home);
const source = batches(Number(events));

async function turn(count: number): Promise<Turn> {
  const sum = { events: 0, cpu: 0, wall: 0 };
  const timed = async (work: () => Promise<void> | void): Promise<void> => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    await work();
    const { user, system } = process.cpuUsage(cpu);
    sum.cpu += (user + system) / 1e6;
    sum.wall += (performance.now() - wall) / 1e3;
  };
  for (let done = 0; done < count; done += 1) {
    const next = source.next();
    if (next.done === true) {
      await timed(() => sink.close());
      return { ...sum, memory: memory(), ended: true };
    }
    await timed(sink.prepare(next.value));
    sum.events += next.value.drafts.length;
  }
  return { ...sum, memory: memory(), ended: false };
}

function memory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

process.on('message', (count: number) => {
  void turn(count).then((result) => process.send?.(result));
});
process.send?.('ready');

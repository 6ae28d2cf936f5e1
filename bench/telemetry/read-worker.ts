// Asks all questions of one kind of place, and says how long each took: `node bench/telemetry/read-worker.ts <kind> <file> <session> <home of DuckDB> <rounds>`.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Event } from '../../src/model/event.ts';
import { median } from '../statistics.ts';
import { openDuckDb } from './duckdb.ts';
import { type About, type Question, questions } from './questions.ts';
import { openStore } from './sink.ts';
import { END } from './synthetic.ts';

/** How a question was answered. */
export type Answer = {
  /** Milliseconds: the first time, and the median of those after; null where it is asked once. */
  readonly first: number;
  readonly again: number | null;
  /** Milliseconds of CPU, the median of all times. */
  readonly cpu: number;
  readonly numbers: readonly number[];
};

/** All answers, null where a question cannot be asked there, and the peak of resident memory in bytes. */
export type Answers = { readonly answers: readonly (Answer | null)[]; readonly memory: number };

type Ask = (question: Question) => Promise<readonly number[]> | null;

const [kind = '', file = '', session = '', home = '', rounds = '1'] = process.argv.slice(2);
const about: About = { session };

async function places(): Promise<{ readonly ask: Ask; readonly close: () => Promise<void> | void }> {
  if (kind === 'br') {
    const store = await openStore(file, () => END);
    return { ask: (question) => question.br(store.telemetry, about), close: () => store.close() };
  }
  if (kind === 'duckdb') {
    const { connection, close } = await openDuckDb(file, home);
    const ask: Ask = (question) => {
      const sql = question.duckdb?.(about);
      if (sql === undefined) return null;
      return connection
        .runAndReadAll(sql)
        .then((reader) => reader.getRowsJson().flatMap((row) => row.map((value) => Number(value))));
    };
    return { ask, close };
  }
  return { ask: (question) => (question.jsonl === undefined ? null : scan(question.jsonl(about))), close: () => {} };
}

async function scan({ see, answer }: ReturnType<NonNullable<Question['jsonl']>>): Promise<readonly number[]> {
  for await (const line of createInterface({ input: createReadStream(file) })) see(JSON.parse(line) as Event);
  return answer();
}

async function main(): Promise<Answers> {
  const { ask, close } = await places();
  const answers: (Answer | null)[] = [];
  for (const question of questions) {
    const times: number[] = [];
    const cpus: number[] = [];
    let numbers: readonly number[] | null = null;
    for (let round = 0; round < Number(rounds); round += 1) {
      const [cpu, began] = [process.cpuUsage(), performance.now()];
      const asked = ask(question);
      if (asked === null) break;
      numbers = await asked;
      times.push(performance.now() - began);
      const { user, system } = process.cpuUsage(cpu);
      cpus.push((user + system) / 1000);
      // What takes seconds is told well enough by one time.
      if ((times[0] ?? 0) > 2000) break;
    }
    const [first = 0, ...again] = times;
    const all = { first, again: again.length === 0 ? null : median(again), cpu: median(cpus) };
    answers.push(numbers === null ? null : { ...all, numbers });
  }
  await close();
  return { answers, memory: process.resourceUsage().maxRSS * 1024 };
}

process.stdout.write(`${JSON.stringify(await main())}\n`);

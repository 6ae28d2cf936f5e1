import type { Section } from '../case.ts';
import { digits, orNull, times } from '../words.ts';
import type { Commits } from './commits-worker.ts';
import type { Ingested } from './ingest.ts';
import { questions } from './questions.ts';
import type { Answer, Answers } from './read-worker.ts';
import type { SinkName } from './sink.ts';
import { DAYS } from './synthetic.ts';

/** What a run found; null where DuckDB is not there. */
export type Found = {
  readonly events: number;
  readonly ingested: ReadonlyMap<SinkName, Ingested>;
  readonly commits: Commits;
  readonly answers: { readonly br: Answers; readonly duckdb: Answers | null; readonly jsonl: Answers };
  /** Bytes of each file, and of each table of br's with its indexes. */
  readonly sizes: ReadonlyMap<SinkName, number>;
  readonly tables: ReadonlyMap<string, number>;
  /** Why DuckDB is not there. */
  readonly missing: string | null;
};

const NAMES: Readonly<Record<SinkName, string>> = {
  br: 'br',
  bare: 'bare inserts',
  duckdb: 'DuckDB appender',
  jsonl: 'JSONL file',
};
const MB = 1e6;

/** The report's parts. */
export function sectionsOf(found: Found): readonly Section[] {
  return [ingestSection(found), commitsSection(found), readsSection(found), sizeSection(found), memorySection(found)];
}

function ingestSection({ ingested, missing, events }: Found): Section {
  const [br, bare] = [ingested.get('br'), ingested.get('bare')];
  const rows = [...ingested].map(([name, { events: count, cpu, wall }]) => [
    NAMES[name],
    name === 'br' ? '1' : times(cpuOf(br) / (cpu / count)),
    thousands(count / cpu),
    thousands(count / wall),
  ]);
  return {
    title: 'Writing',
    about:
      `${whole(events)} events over ${DAYS} days in transactions of 1,000. br: \`create\` and \`append\` of its store, with folding, masking, sums, sketches, values and the states of ` +
      'sessions, the disk synced at each commit. Bare inserts: one prepared statement of `node:sqlite` puts the same rows into the same table with the same indexes, its JSON ready ' +
      'made, the disk synced as well. These two take turns, 20 transactions each. DuckDB and the file keep no index, no sums and sync nothing: they are references. What makes the ' +
      'events is not counted.',
    tables: [{ columns: ['', 'br ÷ this, CPU an event', 'events a second of CPU', 'events a second'], rows }],
    aims: [
      {
        what: 'CPU of an event, br ÷ bare inserts (2.5 is 40 % of their speed)',
        unit: '×',
        atMost: 2.5,
        measured: orNull(cpuOf(br) / cpuOf(bare)),
      },
    ],
    notes: missing === null ? [] : [`DuckDB: ${missing}`],
  };
}

function commitsSection({ commits: { br, bare } }: Found): Section {
  const row = (name: string, { wall, cpu }: Commits['br']): readonly string[] => [
    name,
    times(br.wall / wall),
    times(br.cpu / cpu),
    digits(wall),
    digits(cpu),
  ];
  return {
    title: 'One event, on the disk',
    about: 'A note in a transaction of its own, the disk synced before the next. Medians; the two take turns.',
    tables: [
      {
        columns: ['', 'br ÷ this, wall', 'br ÷ this, CPU', 'ms', 'ms of CPU'],
        rows: [row('br', br), row('bare insert', bare)],
      },
    ],
    aims: [],
    notes: [],
  };
}

function readsSection({ answers, events }: Found): Section {
  const rows = questions.map(({ title }, index) => [
    title,
    told(answers.br.answers[index]),
    digits(answers.br.answers[index]?.cpu ?? Number.NaN),
    told(answers.duckdb?.answers[index]),
    told(answers.jsonl.answers[index]),
  ]);
  return {
    title: 'Reading',
    about:
      `Milliseconds for an answer over all ${DAYS} days and ${whole(events)} events: median after the first, which is in brackets; beside it the CPU of br, which others on the machine change little. Pages are of 100 events, newest first. br answers from its sums, values and ` +
      'sketches; DuckDB from the raw events, in columns, with all cores; the file is read and parsed line by line. Where several answer, the run fails unless the answers agree.',
    tables: [{ columns: ['', 'br', 'br, CPU', 'DuckDB, raw events', 'JSONL, read through'], rows }],
    aims: questions.flatMap(({ title, aim }, index) => {
      const answer = answers.br.answers[index];
      if (aim === null || answer == null) return [];
      return [{ what: title, unit: ' ms', atMost: aim, measured: answer.again ?? answer.first }];
    }),
    notes: [
      'There is no index of words: a word that hardly occurs is found by going through everything, and a session, a type or a stretch of time beside it makes that short.',
    ],
  };
}

function sizeSection({ sizes, tables, events }: Found): Section {
  const rows = [...sizes].map(([name, bytes]) => [
    name === 'bare' ? 'bare inserts: the events without anything else' : NAMES[name],
    digits(bytes / MB),
    digits(bytes / events),
  ]);
  return {
    title: 'Size',
    about: 'Files when closed. Below, what is in br’s: tables with their indexes.',
    tables: [
      { columns: ['', 'MB', 'bytes an event'], rows },
      {
        columns: ['table', 'MB', 'share'],
        rows: [...tables].map(([name, bytes]) => [
          name,
          digits(bytes / MB),
          `${digits((100 * bytes) / (sizes.get('br') ?? Number.NaN))} %`,
        ]),
      },
    ],
    aims: [],
    notes: [],
  };
}

function memorySection({ ingested, answers }: Found): Section {
  const br = ingested.get('br');
  const rows = [...ingested].map(([name, { early, late }]) => [
    `${NAMES[name]}, writing`,
    digits(early / MB),
    digits(late / MB),
  ]);
  const reads = [
    ['br, reading', answers.br],
    ['DuckDB, reading', answers.duckdb],
    ['JSONL, reading', answers.jsonl],
  ] as const;
  for (const [name, found] of reads) if (found !== null) rows.push([name, '', digits(found.memory / MB)]);
  return {
    title: 'Memory',
    about:
      'Peak resident memory of the process in MB: after a fifth of the events, and after all. It contains Node, and what makes the events.',
    tables: [{ columns: ['', 'a fifth', 'all'], rows }],
    aims: [
      {
        what: 'peak memory of br writing, all events ÷ a fifth of them',
        unit: '×',
        atMost: 1.25,
        measured: br === undefined ? null : br.late / br.early,
      },
    ],
    notes: [],
  };
}

function told(answer: Answer | null | undefined): string {
  if (answer == null) return '—';
  return answer.again === null ? digits(answer.first) : `${digits(answer.again)} (${digits(answer.first)})`;
}

function cpuOf(ingested: Ingested | undefined): number {
  return ingested === undefined ? Number.NaN : ingested.cpu / ingested.events;
}

function thousands(value: number): string {
  return whole(Number(value.toPrecision(3)));
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

import type { Event } from '../../src/model/event.ts';
import type { Telemetry } from '../../src/ports/telemetry.ts';
import { RARE_TYPE, RARE_WORD } from './attempt-script.ts';
import { BEGIN, END } from './synthetic.ts';

/** Something to be read, asked of everybody in its own way. What each gives is reduced to numbers that must agree. */
export type Question = {
  readonly title: string;
  /** Milliseconds that br should take at most; null: nothing is aimed for. */
  readonly aim: number | null;
  readonly br: (telemetry: Telemetry, about: About) => Promise<readonly number[]>;
  /** SQL over the raw events, whose columns of numbers are added up. */
  readonly duckdb?: (about: About) => string;
  /** Reads all lines. */
  readonly jsonl?: (about: About) => Scan;
  /** How far answers may differ, as a share: sums must agree, quantiles may be of a neighbouring rank or within a sketch's 1 %. */
  readonly tolerance: number;
};

/** What a question can name. */
export type About = { readonly session: string };

/** A look at every event, and the answer after the last. */
export type Scan = { readonly see: (event: Event) => void; readonly answer: () => readonly number[] };

const window = { since: BEGIN, until: END };
const HOUR = 3_600_000;
/** An hour in the middle. */
const hour = { since: BEGIN + 350 * HOUR, until: BEGIN + 351 * HOUR };
const PAGE = 100;

const seqs = (events: readonly { readonly seq: number }[]): readonly number[] => [
  events.length,
  events.reduce((sum, { seq }) => sum + seq, 0),
];

const page = (where: string): string =>
  // br:allow-next-line conditions are written in this file
  `SELECT count(*), sum(seq) FROM (SELECT seq, data FROM events WHERE ${where} ORDER BY seq DESC LIMIT ${PAGE})`;

const duration = `CAST(json_extract_string(data, '$.duration') AS BIGINT)`;
const model = `json_extract_string(data, '$.model')`;

/** All questions, those of a dashboard first. */
export const questions: readonly Question[] = [
  {
    title: 'calls and their time, by hour and model',
    aim: 50,
    br: async (telemetry) => {
      const found = await telemetry.totals({ window, metrics: ['duration'], label: 'request', by: ['time', 'model'] });
      return [found.length, sum(found.map(({ count }) => count)), sum(found.map((total) => total.sum))];
    },
    duckdb: () =>
      `SELECT count(*), sum(n), sum(ms) FROM (SELECT "at" // ${HOUR} AS hour, ${model} AS model, count(*) AS n, sum(${duration}) AS ms
       FROM events WHERE type = 'usage.observed' GROUP BY ALL)`,
    jsonl: () => {
      const bars = new Map<string, { count: number; sum: number }>();
      return {
        see: (event) => {
          if (event.type !== 'usage.observed') return;
          const key = `${Math.floor(event.at / HOUR)} ${event.data.model}`;
          const bar = bars.get(key) ?? { count: 0, sum: 0 };
          bar.count += 1;
          bar.sum += event.data.duration ?? 0;
          bars.set(key, bar);
        },
        answer: () => {
          const found = [...bars.values()];
          return [found.length, sum(found.map(({ count }) => count)), sum(found.map((bar) => bar.sum))];
        },
      };
    },
    tolerance: 0,
  },
  {
    title: 'cost by day',
    aim: 50,
    br: async (telemetry) => {
      const found = await telemetry.totals({ window, metrics: ['cost'], by: ['time'], period: 'day' });
      return [found.length, sum(found.map((total) => total.sum))];
    },
    // What an attempt cost so far is in several of its events: each adds the difference to the one before.
    duckdb: () =>
      `SELECT count(*), sum(amount) FROM (SELECT "at" // ${24 * HOUR} AS day, sum(amount - before) AS amount FROM (
         SELECT "at", amount, coalesce(lag(amount) OVER (PARTITION BY attempt ORDER BY seq), 0) AS before FROM (
           SELECT seq, "at", attempt, CAST(coalesce(json_extract_string(data, '$.event.usage[0].cost.amount'),
             json_extract_string(data, '$.usage[0].cost.amount')) AS BIGINT) AS amount
           FROM events WHERE type IN ('attempt.agent', 'attempt.finished', 'attempt.failed')) WHERE amount IS NOT NULL)
       GROUP BY ALL)`,
    tolerance: 0,
  },
  {
    title: 'p50, p95, p99 of a call, by model',
    aim: 50,
    br: async (telemetry) => {
      const found = await telemetry.distributions({ window, metric: 'duration', label: 'request', by: ['model'] });
      return found.toSorted((a, b) => compare(a.model ?? '', b.model ?? '')).flatMap(({ quantiles }) => quantiles);
    },
    duckdb: () =>
      `SELECT q[1], q[2], q[3] FROM (SELECT ${model} AS model, quantile_disc(${duration}, [0.5, 0.95, 0.99]) AS q
       FROM events WHERE type = 'usage.observed' GROUP BY model ORDER BY model)`,
    jsonl: () => {
      const values = new Map<string, number[]>();
      return {
        see: (event) => {
          if (event.type !== 'usage.observed') return;
          const known = values.get(event.data.model);
          if (known === undefined) values.set(event.data.model, [event.data.duration ?? 0]);
          else known.push(event.data.duration ?? 0);
        },
        answer: () =>
          [...values]
            .toSorted(([a], [b]) => compare(a, b))
            .flatMap(([, all]) => {
              const sorted = Float64Array.from(all).sort();
              return [0.5, 0.95, 0.99].map((share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
            }),
      };
    },
    tolerance: 0.021,
  },
  {
    title: 'p50, p95, p99 of every operation, by model',
    aim: 50,
    br: async (telemetry) => {
      const found = await telemetry.distributions({ window, metric: 'duration', by: ['label', 'model'] });
      return [found.length];
    },
    tolerance: 0,
  },
  {
    title: `a page by type and session`,
    aim: 50,
    br: async (telemetry, { session }) =>
      seqs((await telemetry.page({ types: ['gate.check'], session, limit: PAGE })).events),
    duckdb: ({ session }) => page(`type = 'gate.check' AND session = '${session}'`),
    tolerance: 0,
  },
  {
    title: 'a page by time',
    aim: 50,
    br: async (telemetry) => seqs((await telemetry.page({ ...hour, limit: PAGE })).events),
    duckdb: () => page(`"at" >= ${hour.since} AND "at" < ${hour.until}`),
    tolerance: 0,
  },
  {
    title: 'a page of a rare type',
    aim: 50,
    br: async (telemetry) => seqs((await telemetry.page({ types: [RARE_TYPE], limit: PAGE })).events),
    duckdb: () => page(`type = '${RARE_TYPE}'`),
    tolerance: 0,
  },
  {
    title: 'a page by a common word',
    aim: 50,
    br: async (telemetry) => seqs((await telemetry.page({ text: 'promise', limit: PAGE })).events),
    duckdb: () => page(`data ILIKE '%promise%'`),
    tolerance: 0,
  },
  {
    title: 'a page by a word that hardly occurs',
    aim: null,
    br: async (telemetry) => seqs((await telemetry.page({ text: RARE_WORD, limit: PAGE })).events),
    duckdb: () => page(`data ILIKE '%${RARE_WORD}%'`),
    jsonl: () => {
      const found: Event[] = [];
      return {
        see: (event) => {
          if (JSON.stringify(event.data).toLowerCase().includes(RARE_WORD)) found.push(event);
        },
        answer: () => seqs(found.slice(-PAGE)),
      };
    },
    tolerance: 0,
  },
  {
    title: 'the last page',
    aim: 20,
    br: async (telemetry) => seqs((await telemetry.page({ limit: PAGE })).events),
    duckdb: () => page('true'),
    tolerance: 0,
  },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** As the bytes are, not as a language sorts. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

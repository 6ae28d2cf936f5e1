import { appendFile, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readLogs } from '../../src/adapters/importers/logs.ts';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import { importLogs, type ImportParts } from '../../src/app/routing/import-logs.ts';
import { routingDefaults } from '../../src/config/config-defaults.ts';
import type { Metric } from '../../src/model/measurement.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import type { LogImport, LogImportRequest } from '../../src/ports/routing.ts';
import type { Store } from '../../src/ports/store.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';

/** When it is: 2026-03-02T12:00:00Z, a Monday. */
export const IMPORT_NOON: number = Date.UTC(2026, 2, 2, 12);

/** A call as a line of a log of Claude Code. */
export type LogLine = {
  readonly message: string;
  readonly at?: number;
  readonly session?: string;
  readonly cwd?: string;
  readonly model?: string;
  readonly input?: number;
  readonly output?: number;
  readonly cacheRead?: number;
  readonly costUSD?: number;
};

/** A repository's folder with a store, and a home with logs of agents. */
export type ImportWorld = {
  readonly root: string;
  readonly home: string;
  /** Folder of the repository's slots. */
  readonly pool: string;
  readonly store: Store;
  readonly parts: ImportParts;
  /** Another handle on the same database; closed with the world. */
  another(): Promise<Store>;
  /** Adds lines to a log of Claude Code. */
  log(file: string, ...lines: readonly LogLine[]): Promise<void>;
  import(request?: Partial<LogImportRequest>, parts?: ImportParts): Promise<LogImport>;
  /** Sums of all time of some metrics, by `<metric> <label> <model>`. */
  sums(...metrics: readonly Metric[]): Promise<Readonly<Record<string, number>>>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Opens one. */
export async function openImportWorld(): Promise<ImportWorld> {
  const top = await realpath(await mkdtemp(path.join(tmpdir(), 'br imports ')));
  const [root, home, pool] = [path.join(top, 'shop'), path.join(top, 'home'), path.join(top, 'slots', 'shop-1')];
  for (const folder of [root, home, pool]) await mkdir(folder, { recursive: true });
  const clock = { now: () => IMPORT_NOON, monotonic: () => 0 };
  const opened: Store[] = [];
  const another = async (): Promise<Store> => {
    const options = { ...sampleOptions(foldInto, { measure, clock }), path: path.join(top, 'data.db') };
    const store = unwrap(await openSqliteStore(options));
    opened.push(store);
    return store;
  };
  const store = await another();
  const info = { root, commonDir: path.join(root, '.git'), stateDir: path.join(root, '.buildrunner') };
  const parts: ImportParts = {
    store,
    env: { HOME: home },
    clock,
    logs: { read: readLogs, pool },
    repository: { info: { ...info, prefix: '', branch: null, head: '', ignoreCase: false, dirty: [] } },
    config: { routing: routingDefaults },
  };
  return {
    root,
    home,
    pool,
    store,
    parts,
    another,
    log: async (file, ...lines) => {
      const place = path.join(home, '.claude', 'projects', file);
      await mkdir(path.dirname(place), { recursive: true });
      await appendFile(place, lines.map((line) => `${JSON.stringify(claudeLine(line, root))}\n`).join(''));
    },
    import: async (request = {}, own = parts) =>
      unwrap(await importLogs(own, { source: 'claude', from: null, all: false, dryRun: false, ...request })),
    sums: async (...metrics) => {
      const window = { since: 0, until: 4e12 };
      const totals = await store.telemetry.totals({ window, metrics, by: ['metric', 'label', 'model'] });
      return Object.fromEntries(totals.map(({ metric, label, model, sum }) => [`${metric} ${label} ${model}`, sum]));
    },
    [Symbol.asyncDispose]: async () => {
      for (const each of opened) await each.close();
      await rm(top, { recursive: true, force: true });
    },
  };
}

function claudeLine(
  { message, at = IMPORT_NOON - 3_600_000, session = 's-1', cwd, model, input, output, cacheRead, costUSD }: LogLine,
  root: string,
): object {
  const usage = {
    input_tokens: input ?? 1_000,
    output_tokens: output ?? 100,
    cache_read_input_tokens: cacheRead ?? 0,
    cache_creation_input_tokens: 0,
  };
  return {
    type: 'assistant',
    timestamp: new Date(at).toISOString(),
    sessionId: session,
    cwd: cwd ?? root,
    requestId: `req_${message}`,
    message: { id: message, model: model ?? 'claude-haiku-4-5', usage },
    ...(costUSD === undefined ? {} : { costUSD }),
  };
}

/** Writes a file below a folder. */
export async function writeBelow(folder: string, file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

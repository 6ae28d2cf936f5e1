import path from 'node:path';
import { existsSync } from 'node:fs';
import { recordAttempt } from './adapters/agents/replay/record-attempt.ts';
import { writeRecording } from './adapters/agents/replay/write-recording.ts';
import { agentsFor, builtInNames } from './adapters/agents/configured.ts';
import { readRecording } from './adapters/agents/replay/read-recording.ts';
import { tableFormats } from './adapters/exporters/index.ts';
import { sendOtlp, targetProblem } from './adapters/exporters/otlp/index.ts';
import { openCommandNotifier } from './adapters/notifiers/command/index.ts';
import { readBuildRunner3 } from './adapters/importers/buildrunner-3/index.ts';
import { readLogs } from './adapters/importers/logs.ts';
import { openSystemClock } from './adapters/clocks/system/index.ts';
import { openProcessHost } from './adapters/executors/local/index.ts';
import { ownUsage } from './adapters/executors/local/own-usage.ts';
import { readExit, runFiles } from './adapters/executors/local/run-dir.ts';
import { isAlive, pidNamespace, processIdentity } from './adapters/executors/local/identity.ts';
import { deferStore } from './adapters/stores/deferred-store.ts';
import { type MaintenanceOptions, openMaintenance } from './adapters/stores/sqlite/maintenance.ts';
import { openSqliteStore } from './adapters/stores/sqlite/sqlite-store.ts';
import { openRepository as openGitRepository } from './adapters/workspaces/git/repository.ts';
import { poolDir } from './adapters/workspaces/git/pool-dir.ts';
import { openHistory } from './adapters/workspaces/git/history/index.ts';
import { prepareStateDir } from './adapters/workspaces/git/state-dir.ts';
import { openUpkeep } from './adapters/workspaces/git/upkeep/index.ts';
import { openWorkspaces } from './adapters/workspaces/git/workspaces.ts';
import { envFiles } from './app/env-files.ts';
import { createExports, secretHeaders } from './app/exports.ts';
import { startLiveExport } from './app/live-export.ts';
import { loadConfig, reportConfig } from './app/load-config.ts';
import { createAlerts } from './app/local-alerts.ts';
import { makeTools } from './app/make-tools.ts';
import type { AiParts } from './app/routing/ai-parts.ts';
import { openRouting } from './app/routing/local-routing.ts';
import { createCheckRunner } from './gate/run-check.ts';
import type { EngineDeps } from './parallel/engine-context.ts';
import { foldInto } from './parallel/fold.ts';
import { measure } from './telemetry/measure.ts';
import { parseEnvFile } from './security/masking/env-file.ts';
import { createHousekeeping } from './upkeep/housekeeping.ts';
import { createMasker, type Masker } from './security/masking/masker.ts';
import type { Failure } from './model/failure.ts';
import type { App, AppOptions, Tools } from './ports/app.ts';
import type { Repository } from './ports/repository.ts';
import type { Store, StoreMask } from './ports/store.ts';
import { version } from './lib/version.ts';
import { err, ok, type Result } from './lib/result.ts';
import { examine } from './upkeep/examine.ts';
import { LocalApp } from './app/local-app.ts';
import { openSecurityLook } from './app/security-look.ts';
import type { Config } from './model/config.ts';
import { ceilingsOf } from './model/ledger.ts';
import { lazyPricing } from './routing/prices/open-price-book.ts';
import type { Clock } from './ports/clock.ts';
import type { OpenNotifier } from './ports/notifier.ts';
import type { Doctor } from './ports/housekeeping.ts';
import type { DatabaseCare } from './ports/maintenance.ts';
import type { ProcessHost } from './ports/process.ts';
import type { Upkeep } from './ports/upkeep.ts';
import { definedValues } from './lib/defined-values.ts';

// Above 300 lines: the one place that may name adapters, and what it offers.

export type { AlertReport } from './ports/alerts.ts';
export type { Doctor, Examined, Freed, Judged, Review } from './ports/housekeeping.ts';
export type { Exported, ExportFormat, ExportRequest, ExportWhat, OtlpTarget } from './ports/exporter.ts';
export type { DatabaseCare, DatabaseStatus, Rotated } from './ports/maintenance.ts';
export type {
  OptionReport,
  QuoteReport,
  SelectReport,
  TaskQuoteReport,
  WorkReport,
  WorkRow,
} from './ports/route-reports.ts';
export type { LogImport, Routing, TaskQuestion } from './ports/routing.ts';
export type { Distribution, PageQuery, Period, Telemetry, Total, Window } from './ports/telemetry.ts';
export type {
  AgentReport,
  App,
  AppOptions,
  Collected,
  ConfigReport,
  EndsLate,
  LoadedPlan,
  Prepared,
  RunHandle,
  TextStream,
  Tools,
} from './ports/app.ts';

/** Opens the repository alone, for what must work when the database does not. */
export async function openRepository(options: AppOptions): Promise<Result<Repository, Failure>> {
  return await openGitRepository(options.cwd, options.env, openSystemClock());
}

/** What works anywhere, also where no repository is. */
export async function openTools(options: AppOptions): Promise<Tools> {
  return await makeTools(options, { builtInNames, agentsFor, readRecording });
}

/** What everything else stands on; nothing is opened yet. */
type Ground = {
  readonly clock: Clock;
  readonly repository: Repository;
  readonly masker: Masker;
  readonly config: Config;
  readonly configFailure: Failure | null;
  /** Where the database is, or will be, and what it is opened with. */
  readonly database: MaintenanceOptions;
};

/** What an application and an examination are made of. */
type Parts = Ground & {
  /** Failed: the database cannot be used. */
  readonly store: Result<Store, Failure>;
  readonly processes: ProcessHost;
  readonly upkeep: Upkeep;
};

async function openGround(options: AppOptions): Promise<Result<Ground, Failure>> {
  const clock = openSystemClock();
  const repository = await openGitRepository(options.cwd, options.env, clock);
  if (!repository.ok) return repository;
  const { root, stateDir } = repository.value.info;
  const { config, failure: configFailure } = await loadConfig({ ...options, root, builtIn: builtInNames });
  const masker = createMasker([]);
  masker.alsoSecret(config.security.mask);
  masker.learnVariables(options.env);
  // These are copied into workspaces, where anything may print them.
  for (const file of await envFiles(root)) masker.learnVariables(parseEnvFile(file));
  for (const { definition } of config.agents) masker.learnVariables(definition.env);
  masker.learn(secretHeaders(config.telemetry.export?.headers ?? {}));
  const mask: StoreMask = (text, of) => (of === 'path' ? masker.maskPath(text) : masker.mask(text));
  const identity = { ...processIdentity(), pidNamespace: pidNamespace() };
  const database = { path: path.join(stateDir, 'data.db'), fold: foldInto, measure, mask, clock, identity, isAlive };
  return ok({ clock, repository: repository.value, masker, config, configFailure, database });
}

async function openParts(options: AppOptions): Promise<Result<Parts, Failure>> {
  const ground = await openGround(options);
  if (!ground.ok) return ground;
  const { clock, repository, config, database } = ground.value;
  const { info } = repository;
  const open = async (): Promise<Result<Store, Failure>> => {
    const made = await prepareStateDir(info, options.env);
    return made.ok ? await openSqliteStore(database) : made;
  };
  const store = existsSync(database.path) ? await open() : ok(deferStore(open, () => clock.now()));
  const processes = openProcessHost({
    env: options.env,
    clock,
    probeIn: info.commonDir,
    pipes: path.join(info.stateDir, 'pipes'),
  });
  const upkeep = openUpkeep({
    repository,
    poolDir: poolDir(info, options.env, config.workspaces.place),
    env: options.env,
    clock,
  });
  return ok({ ...ground.value, store, processes, upkeep });
}

/** Opens everything for the repository the user stands in. `.buildrunner/data.db` is made on first use. */
export async function openApp(options: AppOptions): Promise<Result<App, Failure>> {
  const parts = await openParts(options);
  if (!parts.ok) return parts;
  const { clock, repository, masker, config, configFailure, database, store, upkeep } = parts.value;
  if (!store.ok) return store;
  const { mask, learn } = masker;
  const housekeeping = createHousekeeping({ upkeep, store: store.value, clock, keep: config.workspaces.keep });
  const security = openSecurityLook(repository.info.root, config.security);
  const agents = agentsFor(config, 'run');
  const deps = engineDeps(options, { ...parts.value, store: store.value, agents, look: security.look });
  const { export: receiver, unsent } = config.telemetry;
  const sending = { store: store.value, repository: path.basename(repository.info.root), send: sendOtlp };
  const exporting = { ...sending, targetProblem, formats: tableFormats };
  return ok(
    new LocalApp(deps, {
      cwd: options.cwd,
      masker,
      configFailure,
      housekeeping,
      routing: openRouting({
        ...deps,
        history: openHistory(repository, options.env),
        prepareState: () => prepareStateDir(repository.info, options.env),
        config,
        agents,
        ai: aiOf(options, clock, learn),
        logs: { read: readLogs, pool: upkeep.pool },
        formats: tableFormats,
        report: () => reportConfig({ ...options, root: repository.info.root, builtIn: builtInNames }),
      }),
      rotate: async () => void (await openMaintenance(database).tend(config.telemetry.keep)),
      importer: readBuildRunner3,
      openLoopback: async (server) => await (await import('./adapters/servers/loopback/index.ts')).openLoopback(server),
      receive: config.telemetry.receive,
      beginLooking: security.begin,
      alerts: createAlerts({
        store: store.value,
        clock,
        thresholds: config.telemetry.thresholds,
        notifier: notifierOf(options, config, { root: repository.info.root, clock, mask }),
        configFailure,
      }),
      notes: unsent === null ? [] : [unsent],
      exports: createExports({ ...exporting, configured: receiver, unsent, mask, learn }),
      liveExport:
        receiver === null ? null : (request) => startLiveExport({ ...sending, clock, target: receiver }, request),
      self: {
        ...processIdentity(),
        system: { version, node: process.versions.node, platform: process.platform },
      },
      record: async ({ dir, ...attempt }) => {
        const exit = readExit(runFiles(dir));
        const recording = await recordAttempt({ ...attempt, exit, repository, mask });
        if (!recording.ok) return recording;
        return ok({ recording: recording.value, text: writeRecording(recording.value) });
      },
    }),
  );
}

/** What an engine works with. */
function engineDeps(
  { env }: AppOptions,
  parts: Omit<Parts, 'store'> & Pick<EngineDeps, 'store' | 'agents' | 'look'>,
): EngineDeps {
  const { clock, repository, masker, config, store, processes, upkeep, agents, look } = parts;
  const { stateDir } = repository.info;
  const { mask } = masker;
  const { links, ports } = config.workspaces;
  return {
    store,
    clock,
    processes,
    repository,
    workspaces: openWorkspaces({ repository, poolDir: upkeep.pool, links, ports, env, clock }),
    agents,
    runCheck: createCheckRunner({ processes, clock, stateDir, mask }),
    mask,
    look,
    env,
    attemptDir: (attempt) => path.join(stateDir, 'sessions', ...attempt.split('/')),
    ownUsage,
    ceilings: ceilingsOf(config.routing.budget),
    warnAt: config.routing.budget.warnAt,
    pricing: lazyPricing(config.routing.models),
  };
}

/** What asks a model, each part loaded when it is wanted. */
function aiOf({ env }: AppOptions, clock: Clock, learn: Masker['learn']): AiParts {
  return {
    openKeyring: async () => {
      const { openSystemKeyring } = await import('./adapters/keyrings/system/index.ts');
      return openSystemKeyring({ platform: process.platform, env, clock });
    },
    openLlm: async (of) => (await import('./adapters/llm/anthropic/index.ts')).openAnthropic({ ...of, clock }),
    random: Math.random,
    learn,
  };
}

/** The program that is told of alerts; null: none is configured. */
function notifierOf(
  { env }: AppOptions,
  { telemetry: { notify } }: Config,
  parts: { readonly root: string; readonly clock: Clock; readonly mask: (text: string) => string },
): OpenNotifier | null {
  return notify === null ? null : (failed) => openCommandNotifier({ ...parts, argv: notify, env, failed });
}

/** Opens what looks after the database: also where it is of another version, damaged or not there yet. */
export async function openDatabaseCare(options: AppOptions): Promise<Result<DatabaseCare, Failure>> {
  const ground = await openGround(options);
  if (!ground.ok) return ground;
  const { config, configFailure, database } = ground.value;
  const keep = configFailure === null ? ok(config.telemetry.keep) : err(configFailure);
  return ok({ maintenance: openMaintenance(database), keep });
}

/** Opens what `br doctor` looks at: also where the database or the configuration cannot be used. */
export async function openDoctor(options: AppOptions): Promise<Result<Doctor, Failure>> {
  const parts = await openParts(options);
  if (!parts.ok) return parts;
  const { clock, config, configFailure, store, processes, upkeep } = parts.value;
  const env = definedValues(options.env);
  const agents = [...agentsFor(config, 'look').values()];
  const versions = {
    BuildRunner: version,
    Node: process.versions.node,
    SQLite: process.versions['sqlite'] ?? 'unknown',
  };
  return ok({
    examine: () =>
      examine({
        upkeep,
        processes,
        store,
        configFailure,
        versions,
        now: clock.now(),
        agents: () => Promise.all(agents.map((agent) => agent.probe(env))),
      }),
    close: async () => {
      if (store.ok) await store.value.close();
    },
  });
}

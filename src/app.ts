import { existsSync } from 'node:fs';
import path from 'node:path';
import { recordAttempt } from './adapters/agents/replay/record-attempt.ts';
import { writeRecording } from './adapters/agents/replay/write-recording.ts';
import { agentsFor, builtInNames } from './adapters/agents/configured.ts';
import { readRecording } from './adapters/agents/replay/read-recording.ts';
import { openSystemClock } from './adapters/clocks/system/index.ts';
import { openProcessHost } from './adapters/executors/local/index.ts';
import { readExit, runFiles } from './adapters/executors/local/run-dir.ts';
import { isAlive, pidNamespace, processIdentity } from './adapters/executors/local/identity.ts';
import { deferStore } from './adapters/stores/deferred-store.ts';
import { openSqliteStore } from './adapters/stores/sqlite/sqlite-store.ts';
import { openRepository as openGitRepository } from './adapters/workspaces/git/repository.ts';
import { poolDir } from './adapters/workspaces/git/pool-dir.ts';
import { prepareStateDir } from './adapters/workspaces/git/state-dir.ts';
import { openUpkeep } from './adapters/workspaces/git/upkeep/index.ts';
import { openWorkspaces } from './adapters/workspaces/git/workspaces.ts';
import { envFiles } from './app/env-files.ts';
import { loadConfig } from './app/load-config.ts';
import { makeTools } from './app/make-tools.ts';
import { readPlanFile } from './app/read-plan-file.ts';
import { createCheckRunner } from './gate/run-check.ts';
import { decide } from './parallel/decide.ts';
import { type EngineDeps, freeAgents } from './parallel/engine-context.ts';
import { findSession } from './parallel/engine-lookup.ts';
import { isWhole, prepareRun } from './parallel/engine-prepare.ts';
import { sessionId } from './parallel/engine-session-id.ts';
import { handleOf } from './parallel/engine-handle.ts';
import { createSession, recordLanding, reopenSession, sendCommand } from './parallel/engine-sessions.ts';
import { foldInto } from './parallel/fold.ts';
import { parseEnvFile } from './security/env-file.ts';
import { createHousekeeping } from './upkeep/housekeeping.ts';
import { createMasker, type Masker, secretValues } from './security/masker.ts';
import type { Event, SessionCommand } from './model/event.ts';
import type { Failure } from './model/failure.ts';
import type { RunOptions, SessionState } from './model/session.ts';
import type { Wait } from './model/wait.ts';
import type { Housekeeping } from './ports/housekeeping.ts';
import type { App, AppOptions, LoadedPlan, Prepared, RecordedAttempt, RunHandle, Tools } from './ports/app.ts';
import type { Repository } from './ports/repository.ts';
import type { EventQuery, Owner, SessionHead, Store } from './ports/store.ts';
import { failure, failures } from './model/failures.ts';
import { version } from './lib/version.ts';
import { err, ok, type Result } from './lib/result.ts';

export type { Examined, Freed, Judged, Review } from './ports/housekeeping.ts';
export type {
  AgentReport,
  App,
  AppOptions,
  ConfigReport,
  LoadedPlan,
  Prepared,
  RunHandle,
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

/** Opens everything for the repository the user stands in. `.buildrunner/data.db` is made on first use. */
export async function openApp(options: AppOptions): Promise<Result<App, Failure>> {
  const clock = openSystemClock();
  const repository = await openGitRepository(options.cwd, options.env, clock);
  if (!repository.ok) return repository;
  const { stateDir } = repository.value.info;
  const masker = createMasker(secretValues(options.env));
  // These are copied into workspaces, where anything may print them.
  for (const file of await envFiles(repository.value.info.root)) masker.learn(secretValues(parseEnvFile(file)));
  const { root } = repository.value.info;
  const { config, failure: configFailure } = await loadConfig({ ...options, root, builtIn: builtInNames });
  for (const { definition } of config.agents) masker.learn(secretValues(definition.env));
  const { mask } = masker;
  const identity = { ...processIdentity(), pidNamespace: pidNamespace() };
  const file = path.join(stateDir, 'data.db');
  const open = async (): Promise<Result<Store, Failure>> => {
    const made = await prepareStateDir(repository.value.info, options.env);
    return made.ok ? await openSqliteStore({ path: file, fold: foldInto, mask, clock, identity, isAlive }) : made;
  };
  const store = existsSync(file) ? await open() : ok(deferStore(open));
  if (!store.ok) return store;
  const processes = openProcessHost({
    env: options.env,
    clock,
    probeIn: repository.value.info.commonDir,
    pipes: path.join(stateDir, 'pipes'),
  });
  const workspaces = openWorkspaces({
    repository: repository.value,
    poolDir: poolDir(repository.value.info, options.env, config.workspaces.place),
    links: config.workspaces.links,
    ports: config.workspaces.ports,
    env: options.env,
    clock,
  });
  const upkeep = openUpkeep({
    repository: repository.value,
    poolDir: poolDir(repository.value.info, options.env, config.workspaces.place),
    env: options.env,
    clock,
  });
  const housekeeping = createHousekeeping({
    upkeep,
    store: store.value,
    processes,
    clock,
    keep: config.workspaces.keep,
    versions: { BuildRunner: version, Node: process.versions.node, SQLite: process.versions['sqlite'] ?? 'unknown' },
  });
  const deps: EngineDeps = {
    store: store.value,
    clock,
    processes,
    repository: repository.value,
    workspaces,
    agents: agentsFor(config, 'run'),
    runCheck: createCheckRunner({ processes, clock, stateDir, mask }),
    mask,
    env: options.env,
    attemptDir: (attempt) => path.join(stateDir, 'sessions', ...attempt.split('/')),
  };
  return ok(new LocalApp(deps, { cwd: options.cwd, masker, configFailure, housekeeping }));
}

/** What an application was opened with, beside what its engine works with. */
type Opened = {
  readonly cwd: string;
  readonly masker: Masker;
  readonly housekeeping: Housekeeping;
  /** The mistakes of the configuration: nothing is run with them. */
  readonly configFailure: Failure | null;
};

class LocalApp implements App {
  readonly #deps: EngineDeps;
  readonly #opened: Opened;
  readonly #self: { readonly pid: number; readonly host: string };

  constructor(deps: EngineDeps, opened: Opened) {
    this.#deps = deps;
    this.#opened = opened;
    this.#self = processIdentity();
  }

  get repository(): Repository {
    return this.#deps.repository;
  }

  get housekeeping(): Housekeeping {
    return this.#opened.housekeeping;
  }

  async readPlan(file: string): Promise<Result<LoadedPlan, Failure>> {
    return await readPlanFile(file, this.#opened.cwd, this.#opened.masker);
  }

  async prepare(request: {
    readonly loaded: LoadedPlan;
    readonly fresh: boolean;
    readonly options: RunOptions;
  }): Promise<Result<Prepared, Failure>> {
    if (this.#opened.configFailure !== null) return err(this.#opened.configFailure);
    const { loaded, fresh, options } = request;
    const { name } = loaded.plan;
    const heads = await this.#deps.store.sessions();
    const earlier = fresh ? undefined : heads.find((head) => head.name === name && head.status !== 'cancelled');
    const state = earlier === undefined ? null : await this.#deps.store.load(earlier.id);
    return await this.#prepared({ loaded, session: state, options, force: false, known: heads.map((head) => head.id) });
  }

  async prepareResume(session: string, options: RunOptions, force = false): Promise<Result<Prepared, Failure>> {
    if (this.#opened.configFailure !== null) return err(this.#opened.configFailure);
    const found = await this.session(session);
    if (!found.ok) return found;
    const state = found.value;
    if (state.status === 'cancelled')
      return err(failure('usage', `Session ${state.id} was cancelled.`, 'Start the plan again with: br run --fresh'));
    const file = path.resolve(this.repository.info.root, state.planFile);
    const loaded = await this.readPlan(file);
    const resumed = { session: state, options, force, known: [] };
    if (loaded.ok) return await this.#prepared({ loaded: loaded.value, ...resumed });
    // A plan that is gone is no reason not to finish; one with mistakes is.
    if (loaded.error.problems.length > 0) return loaded;
    if (!isWhole(state, state.plan)) return err(failures.planGone(state.planFile));
    return await this.#prepared({ loaded: { plan: state.plan, path: file, warnings: [] }, ...resumed });
  }

  async #prepared(
    decided: Pick<Prepared, 'loaded' | 'session' | 'options' | 'force' | 'known'>,
  ): Promise<Result<Prepared, Failure>> {
    const { loaded, session, options, force } = decided;
    const prepared = await prepareRun(this.#deps, {
      plan: loaded.plan,
      session,
      budget: options.budget,
      force,
      planFile: this.#planFile(loaded),
    });
    return prepared.ok ? ok({ kind: session === null ? 'new' : 'resume', ...decided, ...prepared.value }) : prepared;
  }

  async start(prepared: Prepared): Promise<Result<RunHandle, Failure>> {
    const { loaded, session, options } = prepared;
    const source = { plan: loaded.plan, planFile: this.#planFile(loaded) };
    const ready =
      session === null
        ? await createSession(this.#deps, this.#self, {
            id: sessionId(loaded.plan.name),
            source,
            options,
            known: prepared.known,
          })
        : await reopenSession(this.#deps, this.#self, { session: session.id, source, options, force: prepared.force });
    if (!ready.ok) return ready;
    const handle = handleOf(ready.value);
    const done = handle.done.then(async (ended) => {
      await this.housekeeping.tidy();
      return ended;
    });
    return ok({ ...handle, done });
  }

  #planFile(loaded: LoadedPlan): string {
    return path.relative(this.repository.info.root, loaded.path);
  }

  async sessions(): Promise<readonly SessionHead[]> {
    return await this.#deps.store.sessions();
  }

  async session(prefix: string | undefined): Promise<Result<SessionState, Failure>> {
    return await findSession(this.#deps.store, prefix);
  }

  async owner(session: string): Promise<Owner | null> {
    return await this.#deps.store.owner(session);
  }

  waits(state: SessionState): Readonly<Record<string, Wait>> {
    return decide(state, { now: this.#deps.clock.now(), free: freeAgents(this.#deps) }).waits;
  }

  async events(query: EventQuery): Promise<readonly Event[]> {
    return await this.#deps.store.events(query);
  }

  watch(changed: () => void): { close(): void } {
    return this.#deps.store.watch(changed);
  }

  async command(
    session: string,
    command: SessionCommand,
  ): Promise<Result<{ readonly delivered: 'to-owner' | 'here' }, Failure>> {
    const state = await this.session(session);
    if (!state.ok) return state;
    const loaded =
      command.kind === 'pause'
        ? await this.readPlan(path.resolve(this.repository.info.root, state.value.planFile))
        : null;
    const live = loaded?.ok === true && isWhole(state.value, loaded.value.plan) ? loaded.value.plan : null;
    return await sendCommand({ deps: this.#deps, self: this.#self, state: state.value, live }, command);
  }

  mask(text: string): string {
    return this.#opened.masker.mask(text);
  }

  attemptDir(attempt: string): string {
    return this.#deps.attemptDir(attempt);
  }

  async recordAttempt(attempt: string): Promise<Result<RecordedAttempt, Failure>> {
    const { store, repository, mask } = this.#deps;
    const [session = '', task = '', number = ''] = attempt.split('/');
    const state = await this.session(session);
    if (!state.ok) return state;
    // What the plan names as secret may be in the files, too.
    await this.readPlan(path.resolve(repository.info.root, state.value.planFile));
    const exit = readExit(runFiles(path.join(this.attemptDir(attempt), 'agent')));
    const events = await store.events({ session: state.value.id, attempt });
    const recording = await recordAttempt({ state: state.value, attempt, events, exit, repository, mask });
    if (!recording.ok) return recording;
    return ok({ name: `${task}.${number}.jsonl`, recording: recording.value, text: writeRecording(recording.value) });
  }

  async land(
    session: string,
    request: { readonly target: string | null; readonly squash: boolean },
  ): Promise<Result<{ readonly commit: string; readonly target: string; readonly how: string }, Failure>> {
    const state = await this.session(session);
    return state.ok ? await recordLanding(this.#deps, state.value, request) : state;
  }

  async close(): Promise<void> {
    await this.#deps.store.close();
  }
}

import path from 'node:path';
import { type Beside, endBeside } from './end-beside.ts';
import { readPlanFile } from './read-plan-file.ts';
import { tellBeside } from './tell-beside.ts';
import { decide } from '../parallel/decide.ts';
import { type EngineDeps, freeAgents, surroundingsOf } from '../parallel/engine-context.ts';
import { findSession } from '../parallel/engine-lookup.ts';
import { isWhole, prepareRun } from '../parallel/engine-prepare.ts';
import { sessionId } from '../parallel/engine-session-id.ts';
import { handleOf } from '../parallel/engine-handle.ts';
import { createSession, recordLanding, reopenSession, sendCommand } from '../parallel/engine-sessions.ts';
import type { ReceiverParts } from './receiver.ts';
import type { Opened } from './opened.ts';
import type { SessionReceiver } from './session-receiver.ts';
import { sentElsewhere } from './sent-elsewhere.ts';
import type { Event, SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { Plan } from '../model/plan.ts';
import type { Routes } from '../model/route.ts';
import type { RunOptions, SessionState } from '../model/session.ts';
import type { Wait } from '../model/wait.ts';
import type { Alerts } from '../ports/alerts.ts';
import type { Exports } from '../ports/exporter.ts';
import type { Housekeeping } from '../ports/housekeeping.ts';
import type { ImportReport } from '../ports/importer.ts';
import { createMaskStream } from '../security/masking/mask-stream.ts';
import { agentOf } from '../routing/candidates.ts';
import { importRecords } from '../telemetry/import-records.ts';
import type {
  App,
  Collected,
  Collecting,
  EndsLate,
  LoadedPlan,
  Prepared,
  RecordedAttempt,
  RunHandle,
  TextStream,
} from '../ports/app.ts';
import type { Repository } from '../ports/repository.ts';
import type { Routing } from '../ports/routing.ts';
import type { EventQuery, Owner, SessionHead } from '../ports/store.ts';
import type { Telemetry } from '../ports/telemetry.ts';
import { failure, failures } from '../model/failures.ts';
import { err, ok, type Result } from '../lib/result.ts';

/** The application, over whatever its parts are. */
export class LocalApp implements App {
  readonly #deps: EngineDeps;
  readonly #opened: Opened;
  /** Of the session that runs here; of others nobody knows them without loading all that they are made of. */
  #routes: Routes = {};

  constructor(deps: EngineDeps, opened: Opened) {
    this.#deps = deps;
    this.#opened = opened;
  }

  get repository(): Repository {
    return this.#deps.repository;
  }

  get telemetry(): Telemetry {
    return this.#deps.store.telemetry;
  }

  async importHistory(file: string): Promise<Result<ImportReport, Failure>> {
    const read = await this.#opened.importer(path.resolve(this.#opened.cwd, file), this.#deps.clock.now());
    return read.ok ? await importRecords(this.telemetry, read.value) : read;
  }

  get alerts(): Alerts {
    return this.#opened.alerts;
  }

  get exports(): Exports {
    return this.#opened.exports;
  }

  async collect(port: number, told: (collected: Collected) => void): Promise<Result<Collecting, Failure>> {
    const { Receiver } = await import('./receiver.ts');
    const receiver = await Receiver.open(this.#receiving(), { port, pages: true, told });
    if (!receiver.ok) return receiver;
    return ok({ target: receiver.value.target(null), close: () => receiver.value.close() });
  }

  /** Loaded when it is wanted: most runs of `br` need no server. */
  async #receive(plan: Plan): Promise<SessionReceiver | null> {
    const { SessionReceiver: Session } = await import('./session-receiver.ts');
    return await Session.open(this.#receiving(), plan);
  }

  #receiving(): ReceiverParts {
    const { store, clock } = this.#deps;
    return { store, clock, openLoopback: this.#opened.openLoopback };
  }

  get housekeeping(): Housekeeping {
    return this.#opened.housekeeping;
  }

  get routing(): Routing {
    return this.#opened.routing;
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
      routes: this.#isRouted(loaded.plan) ? await this.routing.routes(loaded.plan, session) : {},
    });
    if (!prepared.ok) return prepared;
    const elsewhere = this.#opened.receive ? sentElsewhere(loaded.plan, this.#deps.env) : [];
    const notes = [...prepared.value.notes, ...this.#opened.notes, ...elsewhere, ...this.#maybeUnsent(session)];
    return ok({ kind: session === null ? 'new' : 'resume', ...decided, ...prepared.value, notes });
  }

  /** Whether anything of a plan costs money: all else is done as it says, and nothing is loaded to route it. */
  #isRouted(plan: Plan): boolean {
    const free = freeAgents(this.#deps);
    return plan.tasks.some((task) => !free.has(agentOf(task)));
  }

  /** A run that was killed could not say what it had not sent, and nobody knows how far it came. */
  #maybeUnsent(session: SessionState | null): readonly string[] {
    if (session?.status !== 'running' || this.#opened.liveExport === null) return [];
    const send = `br telemetry export --to configured --session ${session.id}`;
    return [`The run before broke off. What it had not sent of its telemetry is sent by: ${send}`];
  }

  async start(
    prepared: Prepared,
    late: (names: readonly EndsLate[]) => void = () => undefined,
  ): Promise<Result<RunHandle, Failure>> {
    const { loaded, session, options } = prepared;
    const source = { plan: loaded.plan, planFile: this.#planFile(loaded) };
    await this.#opened.beginLooking();
    // Loaded now, not as the first attempt starts: br may be brought up to date meanwhile.
    if (this.#isRouted(loaded.plan)) await this.#deps.pricing?.();
    const receiver = this.#opened.receive ? await this.#receive(loaded.plan) : null;
    this.#routes = prepared.routes;
    const deps = { ...this.#deps, ...receiver?.deps, routes: prepared.routes };
    const ready =
      session === null
        ? await createSession(deps, this.#opened.self, {
            id: sessionId(loaded.plan.name),
            source,
            options,
            known: prepared.known,
          })
        : await reopenSession(deps, this.#opened.self, {
            session: session.id,
            source,
            options,
            force: prepared.force,
          });
    if (!ready.ok) {
      await receiver?.close();
      return ready;
    }
    const { handle, tell } = tellBeside(handleOf(ready.value));
    const watched = this.#opened.alerts.follow(handle, tell);
    const beside: Beside[] = [{ name: 'alerts', end: () => watched.end() }];
    const sent = this.#opened.liveExport?.({ handle, after: session?.seq ?? 0, recorded: tell });
    if (sent !== undefined) beside.push({ name: 'telemetry', end: () => sent.close() });
    const received = receiver?.serve(handle) ?? handle.done;
    const done = endBeside(received, beside, { clock: this.#deps.clock, late }).then(async (ended) => {
      await this.housekeeping.tidy();
      await this.#opened.rotate();
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
    return decide(state, { now: this.#deps.clock.now(), ...surroundingsOf({ ...this.#deps, routes: this.#routes }) })
      .waits;
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
    return await sendCommand({ deps: this.#deps, self: this.#opened.self, state: state.value, live }, command);
  }

  mask(text: string): string {
    return this.#opened.masker.mask(text);
  }

  maskStream(): TextStream {
    return createMaskStream(this.#opened.masker);
  }

  attemptDir(attempt: string): string {
    return this.#deps.attemptDir(attempt);
  }

  async recordAttempt(attempt: string): Promise<Result<RecordedAttempt, Failure>> {
    const { store, repository } = this.#deps;
    const [session = '', task = '', number = ''] = attempt.split('/');
    const state = await this.session(session);
    if (!state.ok) return state;
    // What the plan names as secret may be in the files, too.
    await this.readPlan(path.resolve(repository.info.root, state.value.planFile));
    const events = await store.events({ session: state.value.id, attempt });
    const dir = path.join(this.attemptDir(attempt), 'agent');
    const recorded = await this.#opened.record({ state: state.value, attempt, events, dir });
    return recorded.ok ? ok({ name: `${task}.${number}.jsonl`, ...recorded.value }) : recorded;
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

import { assertNever } from '../lib/assert-never.ts';
import { isSystemError } from '../lib/system-error.ts';
import { ok, err, type Result } from '../lib/result.ts';
import type { EventDraft, SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import { NOTHING_STANDING } from '../model/ledger.ts';
import type { Plan } from '../model/plan.ts';
import { isLive, type SessionState } from '../model/session.ts';
import type { Timer } from '../ports/clock.ts';
import type { Lease } from '../ports/store.ts';
import { AT_ONCE } from '../run/follow.ts';
import { Agenda, type Schedule } from './agenda.ts';
import type { Start } from './start-of.ts';
import { begin, type First } from './engine-begin.ts';
import { driveAttempt, type Origin } from './engine-attempt.ts';
import { type EngineContext, type EngineDeps, freeAgents, Halted, surroundingsOf } from './engine-context.ts';
import { type EngineListener, Journal } from './engine-journal.ts';
import { driveLanding } from './engine-landing.ts';
import { Recorder } from './engine-recorder.ts';
import { CostlyStarts } from './engine-starts.ts';
import { endDraft } from './engine-settle.ts';
import { MergeProbe } from './engine-merge-probe.ts';
import { resetDrafts } from './reset.ts';
import { attemptId, landingDraft, startDraft } from './start-draft.ts';

// Above 300 lines: one loop over one state; what it does at each step lies in engine-*.ts.

/** What ends a run before its session is finished. */
type Request = 'none' | 'pause' | 'stop' | 'cancel';

/**
 * Runs one session in this process until it can go no further, is paused or stopped, or loses its store.
 *
 * There is no tick. Everything that happens is an append; after an append that can change what follows, the pure
 * schedule (`agenda.ts`) says what to start, and each start is stored before its effect begins:
 *
 * ```
 * effect ──► append ──► fold ──► pump: commands, schedule ──► append starts ──► effects
 * ```
 *
 * Timers exist for deadlines, back-offs and quota resets only.
 */
export class Engine {
  readonly #deps: EngineDeps;
  readonly #lease: Lease;
  readonly #live: Plan | null;
  readonly #journal: Journal;
  readonly #effects = new Map<string, Promise<void>>();
  readonly #stopping = new AbortController();
  readonly #agenda: Agenda;
  readonly #costly: CostlyStarts;
  readonly #probe: MergeProbe;
  readonly #recorder: Recorder;
  #request: Request = 'none';
  #dirty = false;
  #commandsWaiting = true;
  #pumping = false;
  /** False until every attempt of a dead owner is accounted for: nothing may be decided before. */
  #open = false;
  /** Changes by other processes are not announced here (no more file watches): looked for whenever something happens. */
  #blind = false;
  /** Why the session is being stopped although nobody asked for it. */
  #giveUp: Failure | null = null;
  #wake: Timer | null = null;
  #finish: ((result: Result<SessionState, Failure>) => void) | null = null;
  #crash: ((error: unknown) => void) | null = null;

  /** `live` is the plan as read from its file, with the values that the store masks; null: only the stored one is known. */
  constructor(deps: EngineDeps, lease: Lease, state: SessionState, live: Plan | null) {
    this.#live = live;
    this.#deps = deps;
    this.#lease = lease;
    this.#agenda = new Agenda(state, surroundingsOf(deps));
    this.#journal = new Journal(deps.store, lease, state, {
      stored: (events, after) => this.#agenda.update(after, events),
      changed: () => this.#schedule(),
      refused: (failure) => this.#halt(failure),
    });
    this.#recorder = new Recorder(deps, this.#journal);
    this.#costly = new CostlyStarts(deps, this.#journal);
    const { workspaces, clock } = deps;
    this.#probe = new MergeProbe({
      state: () => this.#state,
      workspaces,
      clock,
      append: (drafts) => this.#append(drafts),
    });
    this.#journal.subscribe((events) => this.#probe.heard(events));
  }

  /** The session as last stored. */
  get state(): SessionState {
    return this.#state;
  }

  /**
   * Adds a listener; returns what removes it. It is called within the turn that stored the events and holds up the run for as
   * long as it takes: one that is not done at once follows the log by itself (`telemetry/follow-log.ts`). When it throws, the
   * run goes on, and the first time it is recorded.
   */
  subscribe(listener: EngineListener): () => void {
    return this.#journal.subscribe(listener);
  }

  /** No new starts; what runs finishes and lands; the session ends paused. */
  pause(): void {
    if (this.#request === 'none') this.#request = 'pause';
    this.#schedule();
  }

  /** Ends what runs, keeping its trees; `now` kills instead of asking. The session ends paused. */
  stop(now: boolean): void {
    if (this.#request !== 'cancel') this.#request = 'stop';
    this.#stopping.abort(now ? AT_ONCE : undefined);
    // Also those that an earlier stop asks already.
    if (now) void this.#deps.processes.sweep(this.#state.id);
    this.#schedule();
  }

  /** Ends what runs, keeping its trees, and ends the session for good. */
  cancel(): void {
    this.#request = 'cancel';
    this.#stopping.abort();
    this.#schedule();
  }

  /** Stores events that belong before the first decision, recovers, and runs to an end. */
  async run(first: First): Promise<Result<SessionState, Failure>> {
    const context = this.#context();
    const done = new Promise<Result<SessionState, Failure>>((resolve, reject) => {
      this.#finish = resolve;
      this.#crash = reject;
    });
    const watch = this.#deps.store.watch(
      () => {
        this.#commandsWaiting = true;
        this.#schedule();
      },
      (failure) => {
        this.#blind = true;
        this.#recorder.gaveUp('watch', failure);
      },
    );
    try {
      const recovered = await begin(context, first, { probe: this.#probe, recorder: this.#recorder });
      this.#open = true;
      for (const attempt of Object.values(this.#state.attempts)) {
        const drive = attempt.status === 'running' || attempt.status === 'gating';
        const origin: Origin = { kind: 'recovered', found: recovered.get(attempt.id) ?? null };
        if (drive) this.#launch(attempt.id, () => driveAttempt(context, attempt.id, origin));
      }
      this.#schedule();
      return await done;
    } catch (error) {
      if (error instanceof Halted) return err(error.failure);
      await this.#recorder.failed(error);
      throw error;
    } finally {
      watch.close();
      this.#wake?.cancel();
      await this.#probe.close();
      await this.#tidy();
    }
  }

  #context(): EngineContext {
    return {
      deps: this.#deps,
      state: () => this.#state,
      live: this.#live,
      liveAttempts: () => this.#agenda.live,
      append: (drafts) => this.#append(drafts),
      touched: (attempt) => this.#probe.touched(attempt),
      stopping: this.#stopping.signal,
      giveUp: (failure) => {
        this.#giveUp ??= failure;
        this.stop(false);
      },
    };
  }

  async #append(drafts: readonly EventDraft[]): Promise<void> {
    await this.#journal.append(drafts);
  }

  get #state(): SessionState {
    return this.#journal.state;
  }

  #schedule(): void {
    this.#dirty = true;
    if (this.#pumping || !this.#open) return;
    this.#pumping = true;
    this.#pump()
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#pumping = false;
        if (this.#dirty && this.#journal.closed === null && this.#finish !== null) this.#schedule();
      });
  }

  async #pump(): Promise<void> {
    while (this.#dirty && this.#journal.closed === null && this.#finish !== null) {
      this.#dirty = false;
      if (this.#commandsWaiting || this.#blind) await this.#takeCommands();
      if (this.#request !== 'none' && this.#request !== 'pause') {
        await this.#endWhenIdle();
        continue;
      }
      const standing = this.#agenda.costly ? await this.#costly.standing() : NOTHING_STANDING;
      const news = this.#costly.news();
      if (news.length > 0) await this.#append(news);
      const decisions = this.#agenda.schedule(this.#deps.clock.now(), standing);
      this.#arm(decisions.wakeAt);
      await this.#carryOut(this.#request === 'pause' ? { ...decisions, starts: [], finish: null } : decisions);
      if (this.#request === 'pause' && decisions.land === null) await this.#endWhenIdle();
    }
  }

  async #carryOut({ starts, land, cancels, giveUps, finish }: Schedule): Promise<void> {
    const drafts: EventDraft[] = [];
    for (const { task, reason } of giveUps) drafts.push({ type: 'task.failed', task, data: { reason } });
    for (const { task, reason } of cancels) drafts.push({ type: 'task.cancelled', task, data: { reason } });
    if (land !== null) drafts.push(landingDraft(this.#state, land));
    const free = freeAgents(this.#deps);
    const costly = starts.filter(({ assignment }) => !free.has(assignment.agent));
    const begun = starts.filter((start) => !costly.includes(start));
    for (const start of begun) drafts.push(startDraft(this.#state.id, start));
    if (drafts.length > 0) await this.#append(drafts);
    const context = this.#context();
    for (const start of [...begun, ...(await this.#startCostly(costly))]) {
      const id = attemptId(this.#state.id, start);
      this.#launch(id, () => driveAttempt(context, id, { kind: 'started' }));
    }
    if (land !== null) this.#launch(`${land}/landing`, () => driveLanding(context, land));
    if (finish === null || this.#effects.size > 0) return;
    if (finish.status === 'completed')
      await this.#end({ type: 'session.completed', data: { landed: this.#state.plan.tasks.length } });
    else await this.#end({ type: 'session.failed', data: { reason: finish.reason, code: finish.code } });
  }

  /** Stores the starts that cost, as far as there is room for them; what was refused is decided anew. */
  async #startCostly(starts: readonly Start[]): Promise<readonly Start[]> {
    const { begun, stuck } = await this.#costly.begin(starts);
    if (stuck === null) {
      if (begun.length < starts.length) this.#dirty = true;
    } else if (this.#effects.size === 0) {
      // Nothing that could change it is under way here; else its end decides anew.
      this.#giveUp ??= stuck;
      this.stop(false);
    }
    return begun;
  }

  #launch(key: string, effect: () => Promise<void>): void {
    const running = effect()
      .catch((error: unknown) => this.#fail(error))
      .finally(() => {
        this.#effects.delete(key);
        this.#schedule();
      });
    this.#effects.set(key, running);
  }

  #arm(wakeAt: number | null): void {
    this.#wake?.cancel();
    this.#wake = wakeAt === null ? null : this.#deps.clock.at(wakeAt, () => this.#schedule());
  }

  async #takeCommands(): Promise<void> {
    this.#commandsWaiting = false;
    for (const { id, command } of await this.#deps.store.pending(this.#state.id)) {
      await this.#append([{ type: 'command.handled', data: { id, command } }, ...this.#obey(command)]);
    }
  }

  #obey(command: SessionCommand): readonly EventDraft[] {
    switch (command.kind) {
      case 'pause':
        this.pause();
        return [];
      case 'stop':
        this.stop(command.now);
        return [];
      case 'cancel':
        this.cancel();
        return [];
      case 'retry':
        return resetDrafts(this.#state, command.task);
      default:
        return assertNever(command);
    }
  }

  async #endWhenIdle(): Promise<void> {
    if (this.#effects.size > 0) return;
    if (this.#request === 'cancel') {
      const live = Object.values(this.#state.attempts).filter(isLive);
      const cancelled = live.map((attempt) => endDraft(attempt, 'attempt.cancelled', 'the session was cancelled'));
      if (cancelled.length > 0) await this.#append(cancelled);
      await this.#end({ type: 'session.cancelled', data: { reason: 'cancelled on request' } });
      return;
    }
    const reason = this.#request === 'pause' ? 'paused on request' : 'stopped on request';
    const failure = this.#giveUp;
    const data =
      failure === null ? { reason, code: 'stopped' as const } : { reason: failure.cause, code: failure.code };
    await this.#end({ type: 'session.paused', data });
  }

  async #end(draft: EventDraft): Promise<void> {
    // Before the end is stored: nobody comes back to a finished session to clear up after a crash.
    await this.#probe.close();
    await this.#removeSlots();
    await this.#append([...this.#recorder.end(), draft]);
    this.#finish?.(this.#giveUp === null ? ok(this.#state) : err(this.#giveUp));
    this.#finish = null;
  }

  /** The store refuses: nothing more can be recorded, so nothing more may run, unless another owner runs it now. */
  #halt(failure: Failure): void {
    if (this.#journal.closed !== null) return;
    this.#journal.close(failure);
    if (failure.code !== 'lease-lost') this.#stopping.abort();
    const finish = this.#finish;
    this.#finish = null;
    const effects = failure.code === 'lease-lost' ? Promise.resolve() : Promise.allSettled(this.#effects.values());
    void effects.then(() => finish?.(err(failure)));
  }

  #fail(error: unknown): void {
    if (error instanceof Halted) this.#halt(error.failure);
    else if (isSystemError(error)) this.#halt(failures.system(error.message));
    else {
      this.#stopping.abort();
      this.#finish = null;
      this.#crash?.(error);
    }
  }

  async #tidy(): Promise<void> {
    if (this.#journal.closed?.code === 'lease-lost') return;
    await Promise.allSettled(this.#effects.values());
    await this.#removeSlots();
    await this.#journal.settled();
    await this.#deps.store.release(this.#lease);
  }

  async #removeSlots(): Promise<void> {
    const busy = Object.values(this.#state.attempts).some(
      (attempt) => attempt.status === 'running' || attempt.status === 'preparing',
    );
    if (!busy) await this.#deps.workspaces.dispose(this.#state.id);
  }
}

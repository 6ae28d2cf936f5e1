import type { Event, EventDraft } from '../model/event.ts';
import { type AttemptState, isLive, type SessionState } from '../model/session.ts';
import type { CommitId, Millis } from '../model/units.ts';
import type { Clock, Timer } from '../ports/clock.ts';
import type { Workspaces } from '../ports/workspace.ts';

/** Changes come in bursts (an agent edits, builds, edits): they are looked at together. */
const LEAST_GAP: Millis = 2000;

/** Looking costs processor time that agents could use: a look is followed by ten times as long without one. */
const COST_FACTOR = 10;

/** How many files of a conflict are named. */
const MOST_FILES = 20;

/** What the probe works with. */
export type ProbeParts = {
  readonly state: () => SessionState;
  readonly workspaces: Pick<Workspaces, 'find' | 'peek' | 'conflicts'>;
  readonly clock: Clock;
  readonly append: (drafts: readonly EventDraft[]) => Promise<void>;
};

/** Something that lands: a live attempt's tree, or (null) what has landed. */
type Branch = { readonly attempt: AttemptState | null; readonly commit: CommitId };

/**
 * Looks whether the trees of live attempts would merge, with each other and with what has landed, while they are being made: in
 * memory, without touching them. The first sight of a conflict between two is an event; nothing is done about it here.
 *
 * It looks after something was touched, never on its own: an idle session costs nothing. Trees that claims keep apart are not compared.
 */
export class MergeProbe {
  readonly #parts: ProbeParts;
  /** Trees as last seen, by attempt; those touched since are looked at again. */
  readonly #seen = new Map<string, CommitId>();
  readonly #touched = new Set<string>();
  /** Comparisons done, by both commits. */
  readonly #compared = new Set<string>();
  readonly #told = new Set<string>();
  #timer: Timer | null = null;
  #looking: Promise<void> | null = null;
  #gap: Millis = LEAST_GAP;
  #closed = false;

  constructor(parts: ProbeParts) {
    this.#parts = parts;
  }

  /** Something may have changed in an attempt's tree; it is looked at soon. */
  touched(attempt: string): void {
    this.#touched.add(attempt);
    this.#schedule();
  }

  /** Takes notice of what was stored: a tree that is finished, or has become part of what the others land on. */
  heard(events: readonly Event[]): void {
    for (const event of events) {
      if (event.type === 'attempt.finished' && event.attempt !== null) this.touched(event.attempt);
      if (event.type === 'attempt.landed' && event.data.commit !== null) this.#schedule();
    }
  }

  /** Takes over what an earlier owner of the session has told. */
  told(events: readonly Event[]): void {
    for (const event of events)
      if (event.type === 'conflict.predicted' && event.attempt !== null)
        this.#told.add(pairKey(event.attempt, event.data.other?.attempt ?? null));
  }

  /** Looks no more; resolves when the look under way is over. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#timer?.cancel();
    await this.#looking;
  }

  #schedule(): void {
    if (this.#closed || this.#timer !== null || this.#looking !== null) return;
    this.#timer = this.#parts.clock.after(this.#gap, () => {
      this.#timer = null;
      const began = this.#parts.clock.monotonic();
      this.#looking = this.#look()
        // Looking ahead is a service: it must never stop the run. A store that refuses tells the engine by itself.
        .catch(() => undefined)
        .finally(() => {
          this.#gap = Math.max(LEAST_GAP, COST_FACTOR * (this.#parts.clock.monotonic() - began));
          this.#looking = null;
          if (this.#touched.size > 0) this.#schedule();
        });
    });
  }

  async #look(): Promise<void> {
    const state = this.#parts.state();
    const isolated = new Set(state.plan.tasks.filter((task) => task.isolation === 'worktree').map((task) => task.id));
    const live = Object.values(state.attempts).filter(
      (attempt) => isLive(attempt) && attempt.workspace !== null && isolated.has(attempt.task),
    );
    for (const id of this.#seen.keys()) if (!live.some((attempt) => attempt.id === id)) this.#seen.delete(id);
    const touched = [...this.#touched];
    this.#touched.clear();
    const moved = live.some((attempt) => attempt.base !== state.head);
    if (live.length < 2 && !moved) return;
    for (const attempt of live) {
      if (this.#closed) return;
      const kept = attempt.snapshot?.commit ?? null;
      const stale = touched.includes(attempt.id) || !this.#seen.has(attempt.id);
      const commit = kept ?? (stale ? await this.#peek(attempt) : null);
      if (commit !== null) this.#seen.set(attempt.id, commit);
    }
    const branches = live.flatMap((attempt): Branch[] => {
      const commit = this.#seen.get(attempt.id);
      return commit === undefined ? [] : [{ attempt, commit }];
    });
    for (const [one, other] of pairs(branches, state)) {
      if (this.#closed) return;
      await this.#compare(one, other);
    }
  }

  async #peek(attempt: AttemptState): Promise<CommitId | null> {
    const session = this.#parts.state().id;
    const workspace = await this.#parts.workspaces.find(session, attempt.id);
    return workspace === null ? null : await this.#parts.workspaces.peek(session, workspace, attempt.base);
  }

  async #compare(one: Branch & { readonly attempt: AttemptState }, other: Branch): Promise<void> {
    const key = pairKey(one.attempt.id, other.attempt?.id ?? null);
    const both = `${one.commit} ${other.commit}`;
    if (this.#told.has(key) || this.#compared.has(both)) return;
    this.#compared.add(both);
    const files = await this.#parts.workspaces.conflicts(this.#parts.state().id, one.commit, other.commit);
    if (files.length === 0 || this.#closed) return;
    this.#told.add(key);
    const partner = other.attempt === null ? null : { task: other.attempt.task, attempt: other.attempt.id };
    const data = { other: partner, files: files.slice(0, MOST_FILES) };
    const { id, task } = one.attempt;
    await this.#parts.append([{ type: 'conflict.predicted', task, attempt: id, data }]);
  }
}

/** Which trees to compare: all that claims do not keep apart, and each with what landed after it began. Pure. */
function pairs(
  branches: readonly Branch[],
  state: SessionState,
): (readonly [Branch & { readonly attempt: AttemptState }, Branch])[] {
  const fenced = new Set(
    state.plan.tasks.filter((task) => task.claims.length > 0 && task.claimPolicy === 'refuse').map((task) => task.id),
  );
  const found: (readonly [Branch & { readonly attempt: AttemptState }, Branch])[] = [];
  branches.forEach(({ attempt, commit }, index) => {
    if (attempt === null) return;
    for (const other of branches.slice(index + 1)) {
      if (other.attempt === null || (fenced.has(attempt.task) && fenced.has(other.attempt.task))) continue;
      found.push([{ attempt, commit }, other]);
    }
    if (attempt.base !== state.head)
      found.push([
        { attempt, commit },
        { attempt: null, commit: state.head },
      ]);
  });
  return found;
}

/** Two attempts in either order, or one and what has landed. */
function pairKey(attempt: string, other: string | null): string {
  return other === null ? `${attempt} *` : [attempt, other].toSorted().join(' ');
}

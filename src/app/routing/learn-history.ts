import { existsSync } from 'node:fs';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import type { TrainReport } from '../../model/size-report.ts';
import type { Millis } from '../../model/units.ts';
import { LEAST_SAMPLES, type SizedText, trainSizes } from '../../routing/complexity/size-model.ts';
import { sizedCommit } from '../../routing/complexity/sized-commit.ts';
import { keepLearned, type LearnedHistory, readLearned } from './history-file.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Newest commits that are read and learned from. */
const MOST_COMMITS = 20_000;
/** So many commits are read by the way, when an estimate is asked for; more only by `br routing train`. */
const MOST_BY_THE_WAY = 3_000;
/** And for so long. */
const LONGEST_BY_THE_WAY = 8_000;
/** What was learned is stale when so many commits are new, or when some are and it is so old. */
const STALE_COMMITS = 50;
const STALE_AFTER = 7 * 24 * 3_600_000;

/** Learns from the history, as far as it is new; `fresh`: from all of it. Keeps what was learned. */
export async function train(parts: RoutingParts, fresh: boolean): Promise<Result<TrainReport, Failure>> {
  const began = parts.clock.monotonic();
  const { stateDir } = parts.repository.info;
  const ready = await parts.prepareState();
  if (!ready.ok) return ready;
  const kept = fresh ? null : await readLearned(stateDir);
  const learned = await learn(parts, kept);
  if (!learned.ok) return learned;
  const { value, read, how } = learned.value;
  if (how !== 'unchanged') {
    const written = await keepLearned(stateDir, value);
    if (!written.ok) return written;
  }
  const { model } = value;
  return ok({
    how,
    head: value.head,
    read,
    samples: value.changes.length,
    millis: Math.round(parts.clock.monotonic() - began),
    quality: model === null ? null : { correlation: model.correlation, levels: model.levels },
    notes: [...value.notes, ...(model === null ? [tooFew(value.changes.length)] : [])],
  });
}

/** What was learned, with what should be known about it. */
export type Learned = { readonly learned: LearnedHistory | null; readonly notes: readonly string[] };

/**
 * What is known from the history, learned anew first where that is stale and takes no time; else what is there, and a note says so.
 * Never fails: without a history there is none. Where BuildRunner keeps nothing yet, nothing is written.
 */
export async function learnedByTheWay(parts: RoutingParts): Promise<Learned> {
  const { stateDir, head } = parts.repository.info;
  const kept = await readLearned(stateDir);
  if (kept?.head === head) return known(kept);
  const news = await newCommits(parts, kept);
  if (news === null)
    return { learned: kept, notes: ['The history of the repository could not be read. See: br doctor'] };
  if (kept !== null && news.after !== null && news.count < STALE_COMMITS) {
    const old = parts.clock.now() - kept.at > STALE_AFTER;
    if (!old || news.count === 0) return known(kept);
  }
  if (news.count > MOST_BY_THE_WAY) {
    const what =
      kept === null ? 'Nothing was learned from the history yet' : 'What was learned from the history is old';
    return { learned: kept, notes: [`${what}: ${news.count} commits are to be read. Do it with: br routing train`] };
  }
  const learned = await learn(parts, kept, LONGEST_BY_THE_WAY);
  if (!learned.ok) return { learned: kept, notes: [`${learned.error.cause} ${learned.error.remedy}`] };
  // A disk that takes nothing is no matter: the next one learns it again.
  if (existsSync(stateDir)) await keepLearned(stateDir, learned.value.value);
  return known(learned.value.value);
}

function known(learned: LearnedHistory): Learned {
  return { learned, notes: [...learned.notes, ...(learned.model === null ? [tooFew(learned.changes.length)] : [])] };
}

function tooFew(count: number): string {
  const commits = count === 1 ? '1 commit teaches' : `${count} commits teach`;
  return `${commits} nothing about size: at least ${LEAST_SAMPLES} are needed.`;
}

/** How many commits are not learned yet; `after` null: none is, or what was learned is no part of the history any more. */
async function newCommits(
  { history }: RoutingParts,
  kept: LearnedHistory | null,
): Promise<{ readonly count: number; readonly after: string | null } | null> {
  const after = kept !== null && (await history.has(kept.head)) ? kept.head : null;
  const count = await history.count({ after, limit: MOST_COMMITS });
  return count === null ? null : { count, after };
}

type Step = { readonly value: LearnedHistory; readonly read: number; readonly how: TrainReport['how'] };

async function learn(
  parts: RoutingParts,
  kept: LearnedHistory | null,
  within?: Millis,
): Promise<Result<Step, Failure>> {
  const { history, clock, mask } = parts;
  const head = (await parts.repository.resolve('HEAD')) ?? parts.repository.info.head;
  if (kept?.head === head) return ok({ value: kept, read: 0, how: 'unchanged' });
  const after = kept !== null && (await history.has(kept.head)) ? kept.head : null;
  const found: SizedText[] = [];
  const request = { after, to: head, limit: MOST_COMMITS, ...(within === undefined ? {} : { within }) };
  const read = await history.commits(request, (commit) => {
    const sized = sizedCommit(commit);
    if (sized !== null) found.push({ ...sized, text: mask(sized.text) });
  });
  if (!read.ok) return err(read.error);
  const earlier = after === null ? [] : (kept?.changes ?? []);
  // The newest were read first.
  const changes = [...earlier, ...found.toReversed()].slice(-MOST_COMMITS);
  const notes = [...new Set([...(after === null ? [] : (kept?.notes ?? [])), ...read.value.notes])];
  const value = { head, at: clock.now(), notes, changes, model: trainSizes(changes) };
  return ok({ value, read: read.value.commits, how: after === null ? 'anew' : 'added' });
}

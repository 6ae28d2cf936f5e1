import { err, ok, type Result } from '../../../lib/result.ts';
import type { Event } from '../../../model/event.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Recording } from '../../../model/recording.ts';
import type { AttemptState, SessionState } from '../../../model/session.ts';
import type { Exit } from '../../../ports/process.ts';
import type { ChangedContent, Repository } from '../../../ports/repository.ts';
import { composeRecording } from './compose-recording.ts';

/** What an attempt left, and where to look for it. */
export type RecordSources = {
  readonly state: SessionState;
  /** `<session>/<task>/<number>`. */
  readonly attempt: string;
  /** The attempt's events, in order. */
  readonly events: readonly Event[];
  /** How its process ended, where that is on record. */
  readonly exit: Exit;
  readonly repository: Pick<Repository, 'resolve' | 'contents'>;
  readonly mask: (text: string) => string;
};

/** Bytes of a file above which it is left out of a recording: 10 MB. */
const LARGEST_FILE = 10_000_000;

/**
 * Makes a replayable recording of an attempt whose work has ended, whatever became of it: of its stored events and its kept
 * tree. The same attempt gives the same recording. Refused while it works, and when its tree is gone from the repository.
 */
export async function recordAttempt(sources: RecordSources): Promise<Result<Recording, Failure>> {
  const { state, attempt: id, repository } = sources;
  const attempt = state.attempts[id];
  if (attempt === undefined)
    return err(failure('usage', `There is no attempt ${id}.`, 'List the kept ones with: br salvage list'));
  if (attempt.status === 'preparing' || attempt.status === 'running')
    return err(
      failure(
        'usage',
        `Attempt ${id} is still at work, and half of it would not be what happened.`,
        `Watch it with: br logs ${attempt.task} --follow   Record it when it has ended.`,
      ),
    );
  const { snapshot } = attempt;
  if (snapshot === null) return ok(composed(sources, attempt, null));
  const start = startOf(state, attempt);
  for (const commit of [snapshot.commit, start])
    if ((await repository.resolve(`${commit}^{commit}`)) === null)
      return err(
        failure(
          'usage',
          `The files of attempt ${id} are not in this repository any more (commit ${commit}), so it cannot be recorded.`,
          `What it said is still there: br logs ${attempt.task}. Kept attempts: br salvage list`,
        ),
      );
  return ok(composed(sources, attempt, await repository.contents(start, snapshot.commit, LARGEST_FILE)));
}

/** The commit with the tree the attempt began with: the one it continues, or its base. */
function startOf({ attempts }: SessionState, { mode, previous, base }: AttemptState): string {
  const continued = mode === 'continue' && previous !== null ? attempts[previous]?.snapshot : null;
  return continued?.commit ?? base;
}

function composed(
  { state, events, exit, mask }: RecordSources,
  attempt: AttemptState,
  contents: readonly ChangedContent[] | null,
): Recording {
  const continues = attempt.previous !== null && startOf(state, attempt) !== attempt.base ? attempt.previous : null;
  return composeRecording({ attempt, events, exit, contents, continues, mask });
}

import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import type { Calibration } from '../../model/size-report.ts';
import { calibrate } from '../../routing/complexity/calibrate.ts';
import { finishedTasks } from './finished-tasks.ts';
import { learnedByTheWay } from './learn-history.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Predicted against actual, on the newest part of what is known of the history: `Routing.calibrate`. */
export async function calibration(parts: RoutingParts): Promise<Result<Calibration, Failure>> {
  const { learned, notes } = await learnedByTheWay(parts);
  if (learned === null)
    return err(
      failure(
        'repository',
        notes[0] ?? 'Nothing was learned from the history yet.',
        'Learn from it with: br routing train',
      ),
    );
  const found = calibrate(learned.changes, await finishedTasks(parts));
  return ok({ ...found, notes: [...found.notes, ...notes] });
}

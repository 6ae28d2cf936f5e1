import { err, ok, type Result } from '../lib/result.ts';
import { uniquePrefix } from '../lib/unique-prefix.ts';
import type { Failure } from '../model/failure.ts';
import { failure, failures } from '../model/failures.ts';
import { oneLine } from '../views/plain-text.ts';
import type { Repository } from './context.ts';

/** A kept attempt. */
export type Kept = Awaited<ReturnType<Repository['kept']>>[number];

const PREFIX = 'refs/buildrunner/';

/** `<session>/<task>/<number>`: how people name a kept attempt. */
export function keptId(kept: Kept): string {
  return kept.ref.startsWith(PREFIX) ? kept.ref.slice(PREFIX.length) : kept.ref;
}

/** What a kept attempt's commit says beyond its id; `''` where that is all it says. */
export function keptSubject(kept: Kept): string {
  const subject = oneLine(kept.subject);
  return subject === `Attempt ${keptId(kept)}` ? '' : subject;
}

/** Finds a kept attempt by ref, id, or a unique beginning of either; a task's id alone means its newest attempt. */
export async function findKept(repository: Repository, wanted: string): Promise<Result<Kept, Failure>> {
  const all = await repository.kept();
  const name = wanted.startsWith(PREFIX) ? wanted.slice(PREFIX.length) : wanted;
  const ofTask = all.filter((kept) => kept.task === name || `${kept.session}/${kept.task}` === name);
  const [newest] = ofTask.toSorted((a, b) => b.number - a.number);
  if (newest !== undefined && new Set(ofTask.map((kept) => kept.session)).size === 1) return ok(newest);
  const match = uniquePrefix(name, all.map(keptId));
  if (match.kind === 'many') return err(failures.ambiguous('kept attempt', wanted, match.ids));
  const found = match.kind === 'one' ? all.find((kept) => keptId(kept) === match.id) : undefined;
  if (found !== undefined) return ok(found);
  if (ofTask.length > 0) return err(failures.ambiguous('kept attempt', wanted, ofTask.map(keptId)));
  return err(failure('usage', `No kept attempt is called "${wanted}".`, 'List them with: br salvage list'));
}

import type { Task } from '../model/plan.ts';
import { claimsOverlap, type ClaimsOverlap } from './claims.ts';
import { type Reachability, reachability } from './reachability.ts';

/** Two tasks that could run at once by their needs, and will not because of what they claim. */
export type SerialisingPair = { readonly first: string; readonly second: string; readonly overlap: ClaimsOverlap };

/** Tasks up to which all pairs are compared: some two million, a second or so. */
export const MAX_COMPARED = 2000;

/** Every pair of tasks whose claims keep them from running at once, in the order of the plan; none for plans over `MAX_COMPARED` tasks. */
export function serialisingClaims(
  tasks: readonly Pick<Task, 'id' | 'needs' | 'claims'>[],
  reach: Reachability = reachability(tasks.slice(0, MAX_COMPARED)),
): SerialisingPair[] {
  const pairs: SerialisingPair[] = [];
  if (tasks.length > MAX_COMPARED) return pairs;
  const claiming = tasks.filter((task) => task.claims.length > 0);
  for (const [index, second] of claiming.entries()) {
    for (const first of claiming.slice(0, index)) {
      if (!reach.unrelated(first.id, second.id)) continue;
      const overlap = claimsOverlap(first.claims, second.claims);
      if (overlap !== null) pairs.push({ first: first.id, second: second.id, overlap });
    }
  }
  return pairs;
}

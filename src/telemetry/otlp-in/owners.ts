import { word } from './attributes.ts';
import type { Item } from './read-export.ts';
import type { Subject } from './records.ts';
import type { FindOwners } from './routes.ts';

/** Attempts that were looked up and found are remembered, up to this many. */
const MOST_KNOWN = 10_000;
/** Claims of one request that are looked up: more than one program sends through one exporter only in a test. */
const MOST_LOOKUPS = 50;

/** `session/task/number`, as attempts are called. */
export function subjectOf(attempt: string): Subject | null {
  const [session = '', task = '', number = '', ...more] = attempt.split('/');
  return session !== '' && task !== '' && /^\d+$/.test(number) && more.length === 0 ? { session, task, attempt } : null;
}

/**
 * Whose telemetry is: that of the attempt that its token was made for; else what its resource attributes claim (`br.attempt`,
 * with `br.session` and `br.task`), as far as `exists` knows of such an attempt; else nobody's.
 */
export function findOwners(exists: (subject: Subject) => Promise<boolean>): FindOwners {
  const known = new Set<string>();
  return async (items, token) => {
    const made = subjectOf(token);
    if (made !== null) return items.map((item) => ({ item, subject: made }));
    const claims = items.map(claimOf);
    const unknown = new Map(
      claims.flatMap((claim) => (claim === null || known.has(claim.attempt) ? [] : [[claim.attempt, claim]])),
    );
    for (const claim of [...unknown.values()].slice(0, MOST_LOOKUPS)) {
      if (!(await exists(claim))) continue;
      if (known.size >= MOST_KNOWN) known.clear();
      known.add(claim.attempt);
    }
    return items.map((item, index) => {
      const claim = claims[index] ?? null;
      return { item, subject: claim !== null && known.has(claim.attempt) ? claim : null };
    });
  };
}

function claimOf({ resource }: Item): Subject | null {
  const claim = subjectOf(word(resource, 'br.attempt') ?? '');
  if (claim === null) return null;
  const [session, task] = [word(resource, 'br.session'), word(resource, 'br.task')];
  return (session ?? claim.session) === claim.session && (task ?? claim.task) === claim.task ? claim : null;
}

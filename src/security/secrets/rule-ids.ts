import { detectors } from './detectors/index.ts';
import { vendors } from './rules/index.ts';

/** Ids of all built-in rules, of secrets and of SQL. No pattern is read for them. */
export function ruleIds(): ReadonlySet<string> {
  return new Set([
    ...vendors.flatMap(({ rules }) => rules.map(({ id }) => id)),
    ...detectors.flatMap(({ kinds }) => kinds.map(({ id }) => id)),
    'sql-injection',
  ]);
}

import type { AttemptFailure } from '../model/attempt-failure.ts';
import { clause, lastLines } from './plain-text.ts';

/** The last `count` lines of a failure's evidence; none where it only says again what the summary says. */
export function evidenceLines({ summary, evidence }: AttemptFailure, count: number): readonly string[] {
  return clause(evidence) === clause(summary) ? [] : lastLines(evidence, count);
}

import type { Complexity } from '../../model/complexity.ts';

/** What is known of a task. */
export type ComplexityInput = {
  readonly text: string;
  /** Paths or globs it is about; empty: not known. */
  readonly files: readonly string[];
};

/** How hard a task is expected to be, from everything that is known of it. Deterministic; never throws. */
export function estimateComplexity({ text }: ComplexityInput): Complexity {
  const words = text.split(/\s+/u).filter((word) => word !== '').length;
  const score = Math.min(100, Math.round(30 + words / 4));
  const size = score < 35 ? 'simple' : score < 65 ? 'moderate' : 'complex';
  return {
    level: size,
    size,
    critical: false,
    score,
    confidence: 0.4,
    taskType: 'general',
    flags: [],
    reasons: [{ source: 'words', text: `The description has ${words} words.`, points: score }],
    sources: ['words'],
    change: null,
    notes: [],
  };
}

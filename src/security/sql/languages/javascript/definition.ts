import type { SqlLanguageDefinition } from '../../language.ts';
import {
  JAVASCRIPT_CHECKS,
  JAVASCRIPT_CLEANERS,
  JAVASCRIPT_FORMATS,
  JAVASCRIPT_PASSING,
  JAVASCRIPT_QUIET,
  JAVASCRIPT_SOURCES,
  OUTSIDE_DECORATORS,
} from './knowledge.ts';
import { lowerJavaScript } from './lower.ts';
import { JAVASCRIPT_REMEDIES } from './remedies.ts';
import { JAVASCRIPT_SINKS } from './sinks.ts';

const COMMON = {
  words: [
    'Raw(',
    'Unsafe(',
    '.unsafe(',
    ...['.raw(', 'literal(', '.where(', 'Where(', '.having(', 'Having(', 'rderBy(', 'Select('].flatMap((word) => [
      `${word}'`,
      `${word}"`,
      `${word}\``,
    ]),
  ],
  lower: lowerJavaScript,
  sinks: JAVASCRIPT_SINKS,
  sources: JAVASCRIPT_SOURCES,
  outsideDecorators: OUTSIDE_DECORATORS,
  outsideTypes: null,
  cleaners: JAVASCRIPT_CLEANERS,
  checks: JAVASCRIPT_CHECKS,
  formats: JAVASCRIPT_FORMATS,
  passing: JAVASCRIPT_PASSING,
  buffers: null,
  quiet: JAVASCRIPT_QUIET,
  remedies: JAVASCRIPT_REMEDIES,
} as const;

/** JavaScript, with JSX. */
export const JAVASCRIPT: SqlLanguageDefinition = {
  ...COMMON,
  id: 'javascript',
  extensions: { '.js': 'tsx', '.jsx': 'tsx', '.mjs': 'tsx', '.cjs': 'tsx' },
};

/** TypeScript, with TSX. */
export const TYPESCRIPT: SqlLanguageDefinition = {
  ...COMMON,
  id: 'typescript',
  extensions: { '.ts': 'typescript', '.tsx': 'tsx', '.mts': 'typescript', '.cts': 'typescript' },
};

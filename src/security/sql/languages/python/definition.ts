import type { SqlLanguageDefinition } from '../../language.ts';
import {
  PYTHON_CHECKS,
  PYTHON_CLEANERS,
  PYTHON_FORMATS,
  PYTHON_OUTSIDE,
  PYTHON_PASSING,
  PYTHON_QUIET,
  PYTHON_SOURCES,
} from './knowledge.ts';
import { lowerPython } from './lower.ts';
import { PYTHON_REMEDIES } from './remedies.ts';
import { PYTHON_SINKS } from './sinks.ts';

/** Python. */
export const PYTHON: SqlLanguageDefinition = {
  id: 'python',
  extensions: { '.py': 'python', '.pyw': 'python' },
  words: [
    '.extra(',
    'RawSQL',
    'literal_column',
    ...['.raw(', 'text(', '.filter(', '.order_by(', '.having(', '.group_by(', '.where(', 'SQL('].flatMap((word) => [
      `${word}'`,
      `${word}"`,
      `${word}f`,
    ]),
  ],
  lower: lowerPython,
  sinks: PYTHON_SINKS,
  sources: PYTHON_SOURCES,
  outsideDecorators: PYTHON_OUTSIDE,
  outsideTypes: null,
  cleaners: PYTHON_CLEANERS,
  checks: PYTHON_CHECKS,
  formats: PYTHON_FORMATS,
  passing: PYTHON_PASSING,
  buffers: { types: /(?:^|\.)StringIO$/, append: ['write'], text: ['getvalue'] },
  quiet: PYTHON_QUIET,
  remedies: PYTHON_REMEDIES,
};

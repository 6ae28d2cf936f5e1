import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerRuby } from './lower.ts';
import { RUBY_REMEDIES } from './remedies.ts';
import { RUBY_SINKS } from './sinks.ts';
import { RUBY_CHECKS, RUBY_CLEANERS, RUBY_FORMATS, RUBY_PASSING, RUBY_QUIET, RUBY_SOURCES } from './trust.ts';

/** Calls that take pieces of SQL. */
const PIECES: readonly string[] = [
  'where',
  'not',
  'order',
  'find',
  'find_by',
  'first',
  'last',
  'all',
  'having',
  'joins',
  'group',
  'select',
  'from',
  'pluck',
  'pick',
  'exists?',
  'update_all',
  'delete_all',
  'destroy_all',
  'delete_by',
  'destroy_by',
  'lit',
  'sql',
  'calculate',
  'sum',
  'count',
  'average',
  'minimum',
  'maximum',
  'lock',
  'named_scope',
  'has_many',
];

/** Ruby with Rails, Sequel and the clients of the databases. */
export const RUBY: SqlLanguageDefinition = {
  id: 'ruby',
  extensions: { '.rb': 'ruby', '.rake': 'ruby', '.ru': 'ruby' },
  words: [
    'conditions',
    ':where',
    ':order',
    ...PIECES.flatMap((name) => [`.${name}`, `${name}(`, `${name} "`, `${name} '`]),
  ],
  lower: lowerRuby,
  sinks: RUBY_SINKS,
  sources: RUBY_SOURCES,
  outsideDecorators: null,
  outsideTypes: null,
  cleaners: RUBY_CLEANERS,
  checks: RUBY_CHECKS,
  formats: RUBY_FORMATS,
  passing: RUBY_PASSING,
  buffers: null,
  quiet: RUBY_QUIET,
  remedies: RUBY_REMEDIES,
};

import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerRuby } from './lower.ts';
import { RUBY_REMEDIES } from './remedies.ts';
import { RUBY_SINKS } from './sinks.ts';
import { RUBY_CHECKS, RUBY_CLEANERS, RUBY_FORMATS, RUBY_PASSING, RUBY_QUIET, RUBY_SOURCES } from './trust.ts';

/** Ruby with Rails, Sequel and the clients of the databases. */
export const RUBY: SqlLanguageDefinition = {
  id: 'ruby',
  extensions: { '.rb': 'ruby', '.rake': 'ruby', '.ru': 'ruby' },
  words: [
    'where',
    'order',
    'find',
    'having',
    'joins',
    'group',
    'pluck',
    'exists?',
    '_all',
    'lit',
    'Arel',
    'conditions',
    'calculate',
    'sum',
    'count',
    'lock',
    'from',
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

import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerPhp } from './lower.ts';
import { PHP_REMEDIES } from './remedies.ts';
import { PHP_SINKS } from './sinks.ts';
import {
  PHP_CHECKS,
  PHP_CLEANERS,
  PHP_FORMATS,
  PHP_OUTSIDE_DECORATORS,
  PHP_OUTSIDE_TYPES,
  PHP_PASSING,
  PHP_QUIET,
  PHP_SOURCES,
} from './trust.ts';

/** PHP, its database extensions, and the frameworks most programs are written with. */
export const PHP: SqlLanguageDefinition = {
  id: 'php',
  opening: '<?php ',
  extensions: { '.php': 'php', '.phtml': 'php', '.php5': 'php', '.php7': 'php', '.inc': 'php', '.module': 'php' },
  foldsCase: true,
  words: ['Raw(', 'where', 'Where', 'order_by', 'orderBy', '::raw', 'having', 'query'],
  lower: lowerPhp,
  sinks: PHP_SINKS,
  sources: PHP_SOURCES,
  outsideDecorators: PHP_OUTSIDE_DECORATORS,
  outsideTypes: PHP_OUTSIDE_TYPES,
  cleaners: PHP_CLEANERS,
  checks: PHP_CHECKS,
  formats: PHP_FORMATS,
  passing: PHP_PASSING,
  buffers: null,
  quiet: PHP_QUIET,
  remedies: PHP_REMEDIES,
};

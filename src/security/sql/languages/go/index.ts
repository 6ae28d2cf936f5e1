import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerGo } from './lower.ts';
import { GO_REMEDIES } from './remedies.ts';
import { GO_SINKS } from './sinks.ts';
import {
  GO_BUFFERS,
  GO_CHECKS,
  GO_CLEANERS,
  GO_FORMATS,
  GO_OUTSIDE_TYPES,
  GO_PASSING,
  GO_QUIET,
  GO_SOURCES,
} from './trust.ts';

/** Go, `database/sql`, and the libraries most programs reach a database with. */
export const GO: SqlLanguageDefinition = {
  id: 'go',
  extensions: { '.go': 'go' },
  constants: { pattern: /^[a-z]\w*\.[A-Z]\w*$/, ofImports: true },
  words: [
    'database/sql',
    'jmoiron/sqlx',
    'jackc/pgx',
    'gorm',
    'squirrel',
    'xorm',
    'go-pg',
    'uptrace/bun',
    'beego',
    'goqu',
    'gogf/gf',
    'QueryRow',
    'QueryContext',
    'ExecContext',
  ],
  lower: lowerGo,
  sinks: GO_SINKS,
  sources: GO_SOURCES,
  outsideDecorators: null,
  outsideTypes: GO_OUTSIDE_TYPES,
  cleaners: GO_CLEANERS,
  checks: GO_CHECKS,
  formats: GO_FORMATS,
  passing: GO_PASSING,
  buffers: GO_BUFFERS,
  quiet: GO_QUIET,
  remedies: GO_REMEDIES,
};

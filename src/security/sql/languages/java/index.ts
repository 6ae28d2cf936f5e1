import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerJava } from './lower.ts';
import { JAVA_REMEDIES } from './remedies.ts';
import { JAVA_SINKS } from './sinks.ts';
import {
  JAVA_BUFFERS,
  JAVA_CHECKS,
  JAVA_CLEANERS,
  JAVA_FORMATS,
  JAVA_OUTSIDE_DECORATORS,
  JAVA_OUTSIDE_TYPES,
  JAVA_PASSING,
  JAVA_QUIET,
  JAVA_SOURCES,
} from './trust.ts';

/** Java, JDBC, and the libraries most programs reach a database with. */
export const JAVA: SqlLanguageDefinition = {
  id: 'java',
  extensions: { '.java': 'java' },
  bareMembers: true,
  words: [
    'createQuery',
    'createNativeQuery',
    'createSQLQuery',
    'sqlRestriction',
    'newQuery',
    'setFilter',
    'setGrouping',
    'JpaSort',
    'ORDER_BY',
    'createStatement',
    'prepareStatement',
    'prepareCall',
    'executeQuery',
    'executeUpdate',
    'addBatch',
    'nativeSQL',
    'JdbcTemplate',
    'JDBCtemplate',
    'jdbcTemplate',
    'rawQuery',
    'execSQL',
    'org.jooq',
  ],
  lower: lowerJava,
  sinks: JAVA_SINKS,
  sources: JAVA_SOURCES,
  outsideDecorators: JAVA_OUTSIDE_DECORATORS,
  outsideTypes: JAVA_OUTSIDE_TYPES,
  cleaners: JAVA_CLEANERS,
  checks: JAVA_CHECKS,
  formats: JAVA_FORMATS,
  passing: JAVA_PASSING,
  buffers: JAVA_BUFFERS,
  quiet: JAVA_QUIET,
  remedies: JAVA_REMEDIES,
};

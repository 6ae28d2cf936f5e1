import type { SqlLanguageDefinition } from '../../language.ts';
import { lowerCsharp } from './lower.ts';
import { CSHARP_REMEDIES } from './remedies.ts';
import { CSHARP_SINKS } from './sinks.ts';
import {
  CSHARP_BUFFERS,
  CSHARP_CHECKS,
  CSHARP_CLEANERS,
  CSHARP_FORMATS,
  CSHARP_OUTSIDE_DECORATORS,
  CSHARP_OUTSIDE_TYPES,
  CSHARP_PASSING,
  CSHARP_QUIET,
  CSHARP_SOURCES,
} from './trust.ts';

/** C#, ADO.NET, and the libraries most programs reach a database with. */
export const CSHARP: SqlLanguageDefinition = {
  id: 'csharp',
  extensions: { '.cs': 'csharp' },
  bareMembers: true,
  constants: {
    pattern:
      /^(?!(?:Request|HttpContext|Session|Model|Input|Context|Form|User|ViewBag|ViewData|TempData|Page|RouteData|Query|Item|Row)\b)[A-Z]\w*\.[A-Z]\w*$/,
    ofImports: false,
  },
  words: [
    'CommandText',
    'SqlCommand',
    'SqlClient',
    'Command(',
    'DataAdapter',
    'Dapper',
    'EntityFramework',
    'FromSql',
    'ExecuteSql',
    'SqlQuery',
    'CreateSQLQuery',
    'GetSqlStringCommand',
    'WhereRaw',
    'OrderByRaw',
    'HavingRaw',
    'SelectRaw',
    'UnsafeWhere',
    'UnsafeOrderBy',
    'Linq.Dynamic',
    'SelectCommand',
    'QueryDefinition',
  ],
  lower: lowerCsharp,
  sinks: CSHARP_SINKS,
  sources: CSHARP_SOURCES,
  outsideDecorators: CSHARP_OUTSIDE_DECORATORS,
  outsideTypes: CSHARP_OUTSIDE_TYPES,
  cleaners: CSHARP_CLEANERS,
  checks: CSHARP_CHECKS,
  formats: CSHARP_FORMATS,
  passing: CSHARP_PASSING,
  buffers: CSHARP_BUFFERS,
  quiet: CSHARP_QUIET,
  remedies: CSHARP_REMEDIES,
};

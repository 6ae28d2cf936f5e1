import type { SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

const REQUEST = 'the request';

/** Where texts come from outside. */
export const JAVASCRIPT_SOURCES: readonly SqlSource[] = [
  // Whatever else hangs on a request was sent with it, unless a framework put it there.
  {
    pattern:
      /^(?:req|request)\.(?!(?:app|db|pool|knex|prisma|models?|session|user|log|logger|method|context|container|server|socket|raw|services?|orm|em|connection|conn|client|on|once|pipe|pipeline|accepts|is|route|next|res|id|requestId|tenant|account|auth|locals|i18n|t|query|execute|batch|input|output|bulk)\b)\w+/,
    what: REQUEST,
  },
  {
    pattern:
      /^event\.(?!(?:target|currentTarget|preventDefault|stopPropagation|type|detail|key|code|data|locals|platform|context|waitUntil|respondWith)\b)\w+/,
    what: REQUEST,
  },
  {
    pattern:
      /(?:^|\.)(?:req|_req|request|httpRequest)\.(?:body|query|params?|headers?|cookies|signedCookies|files?|url|originalUrl|path|hostname|host|ip|get|nextUrl|json|formData|text|queries|payload|rawBody|querystring|input|all|only|qs|parsedBody|validated|valid)(?:\b|\()/,
    what: REQUEST,
  },
  {
    pattern: /^(?:ctx|context|c)\.(?:query|params|request\.(?:body|query|rawBody)|req\.\w+|body|cookies)\b/,
    what: REQUEST,
  },
  {
    pattern:
      /^(?:event|evt)\.(?:body|queryStringParameters|pathParameters|headers|multiValueQueryStringParameters|rawPath|rawQueryString|query|params|arguments)\b/,
    what: REQUEST,
  },
  {
    pattern:
      /^(?:getQuery|readBody|getRouterParams?|readFormData|getHeaders?|getCookie|useSearchParams|useParams|headers|cookies)\(\)/,
    what: REQUEST,
  },
  { pattern: /(?:^|\.)(?:searchParams|urlParams|URLSearchParams\(\))\b/, what: REQUEST },
  {
    pattern: /^(?:window\.|document\.|self\.)?location\.(?:search|hash|href|pathname)\b/,
    what: 'the address of the page',
  },
  { pattern: /^document\.(?:cookie|URL|referrer|getElementById\(\)|querySelector\(\))\.?/, what: 'the page' },
  { pattern: /^process\.argv\b|^Deno\.args\b/, what: 'an argument of the program' },
  { pattern: /^(?:prompt|readlineSync\.question|window\.prompt)\(\)/, what: 'what somebody types' },
];

/** Decorators that make a parameter come from outside. */
export const OUTSIDE_DECORATORS: RegExp =
  /^(?:Body|Query|Param|Params|Headers|HeaderParam|QueryParam|QueryParams|BodyParam|PathParam|CookieParam|CookieParams|Args|Arg|UploadedFile|Cookies|RawBody|MessageBody|Payload)$/;

/** Calls whose result can do no harm. */
export const JAVASCRIPT_CLEANERS: readonly SqlCleaner[] = [
  { names: ['parseInt', 'parseFloat'], on: /^(?:Number|_|lodash)$/, makes: 'number' },
  {
    names: ['toInteger', 'toNumber', 'toSafeInteger', 'toFinite', 'clamp'],
    on: /^(?:_|lodash|validator)$/,
    makes: 'number',
  },
  {
    names: ['floor', 'ceil', 'round', 'trunc', 'abs', 'max', 'min', 'random', 'pow', 'sqrt', 'sign', 'log'],
    on: /^Math$/,
    makes: 'number',
  },
  { names: ['now', 'parse', 'UTC'], on: /^Date$/, makes: 'number' },
  { names: ['Date', 'ObjectId', 'Decimal', 'BigNumber'], on: 'new', makes: 'number' },
  {
    names: [
      'toISOString',
      'getTime',
      'toJSON',
      'toFixed',
      'toPrecision',
      'getFullYear',
      'getMonth',
      'getDate',
      'unix',
      'toUnixTime',
    ],
    on: 'any',
    makes: 'number',
  },
  { names: ['toInt', 'isInt', 'toDate', 'toBoolean'], on: /validator/, makes: 'number' },
  {
    names: ['uuid', 'uuidv4', 'v4', 'nanoid', 'randomUUID', 'ulid', 'cuid', 'parseInt', 'isNaN', 'Symbol'],
    on: 'none',
    makes: 'number',
  },
  { names: ['randomUUID', 'v4', 'randomBytes', 'digest'], on: 'any', makes: 'number' },
  {
    names: ['parse', 'safeParse', 'parseAsync'],
    on: /\b(?:number|int|enum|nativeEnum|uuid|boolean|literal|bigint|picklist|cuid2?|ulid)\(\)(?:\.\w+\(\))*$/,
    makes: 'number',
  },
  {
    names: ['escape', 'escapeId', 'format', 'objectToValues'],
    on: /^(?:mysql2?|sqlstring|SqlString|connection|conn|db|pool|client|pg|con)$/i,
    makes: 'quoted',
  },
  {
    names: [
      'escapeId',
      'escapeIdentifier',
      'escapeLiteral',
      'quoteIdentifier',
      'quoteIdent',
      'quoteTable',
      'escapeTable',
      'quoteName',
      'quote',
      'quoteLiteral',
      'quoteValue',
      'wrapIdentifier',
    ],
    on: 'any',
    makes: 'quoted',
  },
  {
    names: [
      'escapeId',
      'escapeIdentifier',
      'escapeLiteral',
      'quoteIdentifier',
      'quoteIdent',
      'quoteName',
      'quoteLiteral',
      'sqlEscape',
      'mysqlEscape',
    ],
    on: 'none',
    makes: 'quoted',
  },
  {
    names: ['ident', 'literal', 'string', 'name', 'value', 'json', 'array', 'csv', 'alias', 'date'],
    on: /(?:^|\.)(?:format|pgFormat|as)$/,
    makes: 'quoted',
  },
  {
    names: [
      'identifier',
      'id',
      'ref',
      'table',
      'join',
      'param',
      'placeholder',
      'array',
      'lit',
      'empty',
      'and',
      'or',
      'set',
      'column',
    ],
    on: /(?:^|[./])(?:sql|slonik|Prisma|drizzle-orm|kysely)$/,
    makes: 'quoted',
  },
];

/** Calls that tell whether a text may be used. */
export const JAVASCRIPT_CHECKS: readonly SqlCheck[] = [
  { names: ['test'], on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  { names: ['exec'], on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  { names: ['match'], on: 'any', subject: 'receiver', by: { kind: 'pattern', in: 0 } },
  {
    names: ['includes', 'has', 'hasOwnProperty', 'contains'],
    on: 'any',
    subject: 0,
    by: { kind: 'list', in: 'receiver' },
  },
  { names: ['includes', 'contains'], on: /^(?:_|lodash)$/, subject: 1, by: { kind: 'list', in: 0 } },
  { names: ['hasOwn'], on: /^Object$/, subject: 1, by: { kind: 'list', in: 0 } },
  { names: ['isInteger', 'isSafeInteger', 'isFinite'], on: /^Number$/, subject: 0, by: { kind: 'nature' } },
  {
    names: [
      'isInt',
      'isNumeric',
      'isUUID',
      'isAlphanumeric',
      'isAlpha',
      'isDecimal',
      'isFloat',
      'isHexadecimal',
      'isMongoId',
      'isISO8601',
      'isBoolean',
      'validate',
    ],
    on: /(?:^|\.)(?:validator|uuid)$/,
    subject: 0,
    by: { kind: 'nature' },
  },
  {
    names: ['isFinite', 'isInteger', 'isUuid', 'isUUID', 'validateUuid', 'isNumeric', 'isInt'],
    on: 'none',
    subject: 0,
    by: { kind: 'nature' },
  },
];

/** Calls that put texts together by a template. */
export const JAVASCRIPT_FORMATS: readonly SqlFormat[] = [
  { names: ['format'], on: /^util$/, style: 'printf', template: 0, values: 1 },
  {
    names: ['sprintf', 'vsprintf', 'format', 'pgFormat', 'pgformat', 'fmt', 'pgf'],
    on: 'none',
    style: 'printf',
    template: 0,
    values: 1,
  },
  { names: ['withArray'], on: /format/i, style: 'printf', template: 0, values: 1 },
];

/** Calls that pass a text on. */
export const JAVASCRIPT_PASSING: readonly SqlPassing[] = [
  {
    names: [
      'escape',
      'unescape',
      'decodeURIComponent',
      'encodeURIComponent',
      'decodeURI',
      'encodeURI',
      'atob',
      'btoa',
      'structuredClone',
    ],
    on: 'none',
    of: [0],
  },
  {
    names: ['trim', 'toLower', 'toUpper', 'toString', 'escapeHtml', 'cloneDeep', 'identity'],
    on: /^(?:_|lodash|validator|he)$/,
    of: [0],
  },
  { names: ['freeze', 'seal'], on: /^Object$/, of: [0] },
];

/** What goes here is told, not run. */
export const JAVASCRIPT_QUIET: RegExp =
  /^(?:console|logger|log|winston|pino|bunyan|debug|chalk|assert|expect|vscode|toast|spinner|ora|cli|core|process\.std(?:out|err))\b|(?:^|\.)(?:log|warn|info|debug|trace|fatal|verbose|notice|success|warning|write|print|println|alert|confirm|notify|toBe|toEqual|toStrictEqual|toContain|toMatch\w*|toHaveBeenCalled\w*|toThrow\w*|describe|it|test|equal|strictEqual|deepEqual|is|same|captureMessage|captureException|addBreadcrumb|setAttributes?|startSpan|label|title|setStatus|error|logError|logQuery|t|i18n|translate|\$t)\(\)$|^(?:describe|it|test|print|alert|t|Error|debug|log|warn|fail)$|(?:Error|Exception)$/;

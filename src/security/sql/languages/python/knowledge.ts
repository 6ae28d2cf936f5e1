import type { SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

const REQUEST = 'the request';

/** Where texts come from outside. */
export const PYTHON_SOURCES: readonly SqlSource[] = [
  {
    pattern:
      /(?:^|\.)(?:request|req|flask\.request|http_request)\.(?:args|form|values|json|data|cookies|headers|files|GET|POST|META|COOKIES|FILES|body|query|query_params|path_params|params|query_string|match_info|rel_url|url|path|full_path|get_json|get_data|REQUEST|DATA|QUERY_PARAMS|matchdict|getvalue|stream|view_args|get_argument|post|text|environ|media|get_param|arguments|parsed|remote_addr|raw_uri|get)(?:\b|\()/,
    what: REQUEST,
  },
  {
    pattern: /^this\.(?:get_argument|get_query_argument|get_body_argument|get_cookie|get_secure_cookie)\(\)/,
    what: REQUEST,
  },
  { pattern: /^this\.kwargs\b/, what: REQUEST },
  {
    pattern:
      /^event\.(?:body|queryStringParameters|pathParameters|headers|multiValueQueryStringParameters)\b|^event\[\]/,
    what: REQUEST,
  },
  { pattern: /(?:^|\.)(?:cleaned_data|validated_data)\b/, what: 'a form' },
  { pattern: /^(?:cgi\.FieldStorage\(\)|form\.getvalue\(\)|web\.input\(\)|bottle\.request)/, what: REQUEST },
  { pattern: /^(?:input|raw_input)\(\)/, what: 'what somebody types' },
  { pattern: /^sys\.(?:argv|stdin)\b|(?:^|\.)parse_args\(\)/, what: 'an argument of the program' },
];

/** Decorators of handlers, and of their parameters: what they are called with is from a request. */
export const PYTHON_OUTSIDE: RegExp =
  /^(?:\w+\.)*(?:route|get|post|put|delete|patch|head|websocket|api_route|expose|endpoint)$|^(?:api_view|view_config|Query|Path|Body|Form|Header|Cookie|File)$/;

/** Calls whose result can do no harm. */
export const PYTHON_CLEANERS: readonly SqlCleaner[] = [
  {
    names: [
      'int',
      'float',
      'bool',
      'len',
      'Decimal',
      'UUID',
      'uuid4',
      'uuid1',
      'sum',
      'ord',
      'abs',
      'round',
      'hash',
      'id',
      'to_int',
      'safe_int',
      'parse_int',
      'monotonic',
      'isinstance',
      'callable',
      'hasattr',
      'divmod',
      'pow',
    ],
    on: 'none',
    makes: 'number',
  },
  { names: ['Decimal'], on: /^decimal$/, makes: 'number' },
  { names: ['UUID', 'uuid4', 'uuid1', 'uuid5'], on: /^uuid$/, makes: 'number' },
  { names: ['time', 'monotonic', 'perf_counter', 'time_ns'], on: /^time$/, makes: 'number' },
  {
    names: ['now', 'utcnow', 'today', 'fromtimestamp', 'strptime', 'fromisoformat', 'combine'],
    on: /(?:^|\.)(?:datetime|date|timezone)$/,
    makes: 'number',
  },
  {
    names: ['strftime', 'isoformat', 'timestamp', 'hexdigest', 'total_seconds', 'bit_length'],
    on: 'any',
    makes: 'number',
  },
  {
    names: ['random', 'randint', 'randrange', 'getrandbits', 'uniform', 'token_hex', 'urandom'],
    on: /^(?:random|secrets|os)$/,
    makes: 'number',
  },
  { names: ['floor', 'ceil', 'sqrt', 'log', 'pow'], on: /^math$/, makes: 'number' },
  { names: ['Identifier', 'Literal', 'Placeholder'], on: /(?:^|\.)sql$|psycopg/, makes: 'quoted' },
  {
    names: ['Identifier', 'Literal', 'Placeholder', 'bindparam', 'AsIs', 'quote_ident', 'quoted_name', 'adapt'],
    on: 'none',
    makes: 'quoted',
  },
  { names: ['bindparam', 'column', 'table', 'quoted_name'], on: /^(?:sqlalchemy|sa)$/, makes: 'quoted' },
  {
    names: [
      'quote_name',
      'quote_identifier',
      'quote_ident',
      'quote_schema',
      'quote_table',
      'mogrify',
      'escape_string',
      'quote_value',
      'prepare_value',
    ],
    on: 'any',
    makes: 'quoted',
  },
  {
    names: ['escape', 'literal'],
    on: /(?:^|\.)(?:conn|connection|con|db|cur|cursor|MySQLdb|pymysql|connections|mysql)(?:\(\))?$/,
    makes: 'quoted',
  },
];

/** Calls that tell whether a text may be used. */
export const PYTHON_CHECKS: readonly SqlCheck[] = [
  { names: ['match', 'fullmatch', 'search'], on: /^(?:re|regex|re2)$/, subject: 1, by: { kind: 'pattern', in: 0 } },
  { names: ['match', 'fullmatch', 'search'], on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  {
    names: ['isdigit', 'isnumeric', 'isdecimal', 'isalnum', 'isalpha', 'isidentifier'],
    on: 'any',
    subject: 'receiver',
    by: { kind: 'nature' },
  },
];

/** Calls that put texts together by a template. */
export const PYTHON_FORMATS: readonly SqlFormat[] = [
  { names: ['%'], on: 'any', style: 'printf', template: 'receiver', values: 0 },
  { names: ['format', 'format_map'], on: 'any', style: 'braces', template: 'receiver', values: 0 },
];

/** Calls that pass a text on. */
export const PYTHON_PASSING: readonly SqlPassing[] = [
  { names: ['dedent', 'cleandoc', 'indent', 'deepcopy'], on: 'any', of: [0] },
  {
    names: [
      'dedent',
      'cleandoc',
      'repr',
      'ascii',
      'bytes',
      'smart_str',
      'force_str',
      'force_text',
      'smart_text',
      'mark_safe',
      'deepcopy',
      'gettext',
      'unquote',
      'urllib.parse.unquote',
    ],
    on: 'none',
    of: [0],
  },
  { names: ['compile'], on: /^(?:re|regex|re2)$/, of: [0] },
  {
    names: ['unquote', 'unquote_plus', 'unescape', 'quote_plus'],
    on: /^(?:urllib|parse|html|urllib\.parse)$/,
    of: [0],
  },
  { names: ['rstrip', 'lstrip'], on: 'any', of: ['receiver'] },
];

/** What goes here is told, not run. */
export const PYTHON_QUIET: RegExp =
  /^(?:logging|logger|log|_logger|LOG|LOGGER|_LOG|warnings|click|typer|st|console|messages|sys\.std(?:out|err))\b|(?:^|\.)(?:debug|info|warning|warn|error|critical|exception|log|print|write|writelines|echo|secho|add_argument|assert\w*|skip|fail|append_log|flash|add_log|trace|notice|annotate|set_description|help)\(\)$|^(?:print|pprint|warn|flash|gettext|ugettext|_|raises|input)$|(?:Error|Exception|Warning)$/;

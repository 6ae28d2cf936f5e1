import type { SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Where texts come in: https://www.php.net/manual/en/reserved.variables.php, and what frameworks make of it. */
export const PHP_SOURCES: readonly SqlSource[] = [
  { pattern: /^_(?:GET|POST|REQUEST|COOKIE|FILES)\b/, what: 'the request' },
  { pattern: /^HTTP_(?:GET|POST|COOKIE|SERVER)_VARS\b|^HTTP_RAW_POST_DATA\b/, what: 'the request' },
  { pattern: /^_SERVER\b/, what: 'the request' },
  { pattern: /^_SESSION\b/, what: 'the session' },
  { pattern: /^_ENV\b|^getenv\(\)/, what: 'the environment' },
  { pattern: /^argv\b|^getopt\(\)|^readline\(\)/, what: 'an argument of the program' },
  { pattern: /^(?:filter_input|filter_input_array|apache_request_headers|getallheaders)\(\)/, what: 'the request' },
  { pattern: /^(?:shell_exec|exec|system|passthru|popen|proc_open)\(\)/, what: 'the output of a command' },
  {
    pattern:
      /^(?:file_get_contents|file|fgets|fread|fgetc|fgetcsv|fscanf|stream_get_contents|stream_get_line|readfile|curl_exec|socket_read|gzread|gzgets)\(\)/,
    what: 'what was read',
  },
  { pattern: /^unserialize\(\)/, what: 'unserialised data' },
  {
    pattern:
      /^(?:this\.)?(?:_?request|req|getRequest\(\)|serverRequest)(?:\.(?:query|request|cookies|headers|attributes|files|server|json\(\)|post\(\)|get\(\)))?\.(?:input|get|query|post|all|getParam|getParams|getQuery|getPost|getVar|getGet|getJSON|getQueryParams|getParsedBody|getBody|getContent|getCookie|getCookieParams|getHeader|getHeaderLine|header|cookie|json|only|except|route|data|getData|getQueryString|getUri|getPathInfo|string|validated|getString|param)(?:\(\)|\b)/i,
    what: 'the request',
  },
  {
    pattern:
      /^(?:this\.)?input\.(?:get|post|get_post|post_get|cookie|server|request|getString|getVar|getCmd|raw_input_stream)\b/,
    what: 'the request',
  },
  {
    pattern: /^(?:Request|Input)\.(?:input|get|query|all|post|cookie|header|json|only|getVar|getString)\(\)/,
    what: 'the request',
  },
  {
    pattern:
      /^request\(\)|^JRequest\.\w+\(\)|^J?Factory\.getApplication\(\)\.(?:input\b|getInput\(\))|^Tools\.getValue\(\)|^(?:optional_param|required_param)\(\)/,
    what: 'the request',
  },
  { pattern: /^Yii\.app\.request\b|^app\(\)\.request\b/, what: 'the request' },
];

/** Types of parameters that hold a request. */
export const PHP_OUTSIDE_TYPES: RegExp = /^(?:\w*Request|ServerRequestInterface|RequestInterface|InputInterface)$/;

/** Attributes that fill parameters from a request. */
export const PHP_OUTSIDE_DECORATORS: RegExp =
  /^(?:Route|Get|Post|Put|Patch|Delete|MapQueryParameter|MapQueryString|MapRequestPayload)$/;

/** What cannot end a command or a value, whatever went in. */
export const PHP_CLEANERS: readonly SqlCleaner[] = [
  {
    names: words(
      'intval floatval doubleval boolval absint abs round floor ceil intdiv fmod count sizeof strlen mb_strlen strtotime time mktime microtime date gmdate date_format number_format rand mt_rand random_int crc32 md5 sha1 hash hash_hmac bin2hex dechex hexdec bindec decbin octdec ord ip2long uniqid spl_object_id strpos stripos strrpos strcmp strcasecmp similar_text levenshtein array_sum array_product is_numeric wp_generate_uuid4 current_time get_current_user_id get_current_blog_id get_the_id filter_var:number filter_input:number preg_replace:narrow sanitize_key sanitize_title sanitize_html_class sanitize_sql_orderby',
    ),
    on: 'none',
    makes: 'number',
  },
  { names: words('prepare'), on: /(?:^|\.)wpdb$/i, makes: 'number' },
  {
    names: words('getTimestamp count getId getKey format toDateTimeString toDateString timestamp'),
    on: 'any',
    makes: 'number',
  },
  {
    names: words('integer float boolean int getInt getUInt getFloat getBoolean getDigits getAlnum getAlpha'),
    on: /request|input|query/i,
    makes: 'number',
  },
  {
    names: words(
      'quote quoteInto quoteIdentifier quoteSingleIdentifier quoteName quoteColumnName quoteTableName quoteColumnAs quoteSmart quoteValue qn q qstr escapeIdentifier escape_identifiers protect_identifiers literal nameQuote quote_identifier quoteArray',
    ),
    on: 'any',
    makes: 'quoted',
  },
  { names: words('escape'), on: /(?:^|\.)db$/i, makes: 'quoted' },
  {
    names: words('pg_escape_literal pg_escape_identifier db_escape_table db_qstr qstr db_quote quote_smart'),
    on: 'none',
    makes: 'quoted',
  },
  {
    names: words(
      'mysql_real_escape_string mysqli_real_escape_string mysqli_escape_string mysql_escape_string pg_escape_string pg_escape_bytea sqlite_escape_string addslashes esc_sql escapeshellarg db_escape_string psql filter_var:escaped filter_input:escaped base64_encode password_hash json_encode:quoted',
    ),
    on: 'none',
    makes: 'escaped',
  },
  {
    names: words(
      'real_escape_string escape_string escapeString escape escapeSimple escape_str escape_like_str _real_escape _escape sql_escape escapeStringContent',
    ),
    on: 'any',
    makes: 'escaped',
  },
];

/** Questions whose yes makes a text safe. */
export const PHP_CHECKS: readonly SqlCheck[] = [
  {
    names: words(
      'is_numeric is_int is_integer is_long is_float is_double is_bool ctype_digit ctype_alnum ctype_alpha ctype_xdigit ctype_lower ctype_upper filter_var:number',
    ),
    on: 'none',
    subject: 0,
    by: { kind: 'nature' },
  },
  { names: words('preg_match mb_ereg ereg eregi'), on: 'none', subject: 1, by: { kind: 'pattern', in: 0 } },
  {
    names: words('in_array array_search array_key_exists key_exists'),
    on: 'none',
    subject: 0,
    by: { kind: 'list', in: 1 },
  },
  { names: words('hasColumn hasTable'), on: 'any', subject: 1, by: { kind: 'nature' } },
];

/** What puts a text together by directives. */
export const PHP_FORMATS: readonly SqlFormat[] = [
  { names: words('sprintf vsprintf'), on: 'none', style: 'printf', template: 0, values: 1 },
];

/** What gives a text back, whole or in part. */
export const PHP_PASSING: readonly SqlPassing[] = [
  {
    names: words(
      'trim ltrim rtrim chop strtolower strtoupper mb_strtolower mb_strtoupper ucfirst lcfirst ucwords nl2br stripslashes stripcslashes strip_tags htmlspecialchars htmlentities html_entity_decode htmlspecialchars_decode urlencode urldecode rawurlencode rawurldecode utf8_encode utf8_decode base64_decode hex2bin gzinflate gzuncompress strval strrev quotemeta quoted_printable_decode substr mb_substr str_pad wordwrap chunk_split addcslashes str_repeat array_values array_unique array_filter array_reverse array_keys array_shift array_pop current reset end next array_slice array_flip sanitize_text_field sanitize_textarea_field wp_unslash wp_kses esc_html esc_attr esc_like like_escape filter_var unserialize json_encode json_decode parse_url basename dirname pathinfo md5:raw sha1:raw str_split mb_str_split serialize array_change_key_case iterator_to_array clone convert_uuencode escapeshellcmd http_build_query sanitize_email sanitize_user sanitize_file_name xss_clean e lowercase',
    ),
    on: 'none',
    of: [0],
  },
  {
    names: words(
      'explode mb_convert_encoding preg_split preg_grep split array_merge array_combine array_merge_recursive array_replace compact max min iconv array_column array_walk mb_ereg_replace',
    ),
    on: 'none',
    of: [],
  },
  {
    names: words(
      'str_replace str_ireplace preg_replace preg_replace_callback ereg_replace eregi_replace substr_replace',
    ),
    on: 'none',
    of: [1, 2],
  },
  { names: words('strtr strstr stristr strrchr strtok'), on: 'none', of: [0] },
  {
    names: words('trim toString __toString lower upper slice substr value all toArray esc_like getValue str'),
    on: 'any',
    of: ['receiver', 0],
  },
];

/** Functions that only tell. */
export const PHP_QUIET: RegExp =
  /(?:^|\.)(?:echo|print|print_r|printf|fprintf|vprintf|var_dump|var_export|error_log|syslog|trigger_error|user_error|exit|die|header|log|debug|info|notice|warning|warn|error|critical|alert|emergency|logger|addMessage|writeln|write|assert\w*|__|_e|sprintf__|\w*Exception|\w*Error)(?:\(\))?$/i;

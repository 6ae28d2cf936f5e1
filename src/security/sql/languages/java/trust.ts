import type { SqlBuffers, SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Where texts come in. What a request is by its type is in `JAVA_OUTSIDE_TYPES`. */
export const JAVA_SOURCES: readonly SqlSource[] = [
  {
    pattern:
      /(?:^|\.)(?:request|req|httpRequest|servletRequest|getRequest\(\))\.(?:getParameter\w*|getHeaders?|getHeaderNames|getCookies|getQueryString|getReader|getInputStream|getRequestURI|getRequestURL|getPathInfo|getPart|getParts|getPathTranslated)\(\)/,
    what: 'the request',
  },
  { pattern: /^(?:System\.getenv\(\)|System\.getProperty\(\))/, what: 'the environment' },
  { pattern: /^args(?:\.|\[|$)/, what: 'an argument of the program' },
  { pattern: /^(?:System\.console\(\)\.readLine\(\)|new Scanner\(\)\.next\w*\(\)|System\.in\b)/, what: 'the console' },
  {
    pattern:
      /^(?:ctx|context|routingContext|exchange)\.(?:request\(\)|pathParam\w*\(\)|queryParam\w*\(\)|formParam\w*\(\)|body\w*\(\)|getRequest\w*\(\)|header\w*\(\)|cookie\w*\(\))/,
    what: 'the request',
  },
  { pattern: /^getIntent\(\)|^(?:intent|bundle|extras)\.get\w+\(\)/, what: 'an intent' },
];

/** Types of parameters that hold a request, or a part of one. */
export const JAVA_OUTSIDE_TYPES: RegExp =
  /^(?:HttpServletRequest|ServletRequest|HttpServletRequestWrapper|ServerHttpRequest|ServerRequest|HttpRequest|WebRequest|NativeWebRequest|MultipartHttpServletRequest|MultipartFile|ContainerRequestContext|HttpExchange|RoutingContext|Cookie|Cookie\[\]|UriInfo|HttpHeaders|PortletRequest|ActionRequest)$/;

/** Annotations of methods and parameters that a framework fills from a request: Spring, JAX-RS, Micronaut, Play. */
export const JAVA_OUTSIDE_DECORATORS: RegExp =
  /^(?:RequestMapping|GetMapping|PostMapping|PutMapping|PatchMapping|DeleteMapping|MessageMapping|QueryMapping|MutationMapping|RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|MatrixVariable|RequestPart|Argument|Payload|PathParam|QueryParam|FormParam|HeaderParam|CookieParam|MatrixParam|BeanParam|DefaultValue|QueryValue|WebMethod|WebParam)$/;

const NUMBERS =
  /(?:^|\.)(?:Integer|Long|Short|Byte|Double|Float|Boolean|BigDecimal|BigInteger|UUID|NumberUtils|Ints|Longs|Local\w*|Instant|ZonedDateTime|OffsetDateTime|Date|Timestamp|Duration|Math|Objects)$/;

/** What cannot end a command or a value, whatever went in. */
export const JAVA_CLEANERS: readonly SqlCleaner[] = [
  {
    names: words(
      'parseInt parseLong parseShort parseByte parseDouble parseFloat parseBoolean valueOf fromString decode parse toInt toLong toDouble createInteger createLong createNumber tryParse from hash hashCode abs min max round random nameUUIDFromBytes randomUUID parseUnsignedInt parseUnsignedLong toHexString toBinaryString compare of ofEpochMilli',
    ),
    on: NUMBERS,
    makes: 'number',
  },
  {
    names: words(
      'intValue longValue doubleValue floatValue shortValue byteValue booleanValue length size hashCode indexOf lastIndexOf compareTo compareToIgnoreCase ordinal nextInt nextLong nextDouble nextFloat nextBoolean nextShort nextByte nextBigInteger nextBigDecimal currentTimeMillis nanoTime getTime getInt getLong getDouble getFloat getBoolean getShort getBigDecimal getTimestamp getDate matches equals equalsIgnoreCase contains containsKey startsWith endsWith isEmpty isBlank toEpochMilli getTimeInMillis intValueExact longValueExact getAsInt getAsLong getContentLength getServerPort getRemotePort getLocalPort',
    ),
    on: 'any',
    makes: 'number',
  },
  {
    names: words('BigDecimal BigInteger Integer Long Date Timestamp AtomicInteger AtomicLong Double'),
    on: 'new',
    makes: 'number',
  },
  { names: words('getSimpleName getCanonicalName'), on: 'any', makes: 'number' },
  {
    names: words('getName getTypeName'),
    on: /(?:^|\.)(?:getClass\(\)|Class|\w*[cC]lazz|cls|type)$/,
    makes: 'number',
  },
  {
    names: words('enquoteLiteral enquoteIdentifier enquoteNCharLiteral quoteIdentifier quoteName'),
    on: 'any',
    makes: 'quoted',
  },
  { names: words('name val value inline quotedName param'), on: /^DSL$/, makes: 'quoted' },
  {
    names: words('encodeForSQL escapeSql escapeSQL escapeLiteral sqlEscapeString escapeString escapeStringLiteral'),
    on: 'any',
    makes: 'escaped',
  },
];

/** Questions whose yes makes a text safe. */
export const JAVA_CHECKS: readonly SqlCheck[] = [
  {
    names: words(
      'isNumeric isAlphanumeric isAlpha isDigits isCreatable isParsable isNumber isAllLowerCase isAllUpperCase isInteger isLong',
    ),
    on: /(?:^|\.)(?:\w*StringUtils|NumberUtils|\w*Utils?|\w*Validator)$/,
    subject: 0,
    by: { kind: 'nature' },
  },
  {
    names: ['isDigit', 'isLetterOrDigit', 'isLetter', 'isJavaIdentifierPart'],
    on: /^Character$/,
    subject: 0,
    by: { kind: 'nature' },
  },
  { names: ['allMatch:nature'], on: 'any', subject: 'receiver', by: { kind: 'nature' } },
  { names: ['matches'], on: /^Pattern$/, subject: 1, by: { kind: 'pattern', in: 0 } },
  { names: ['matches'], on: 'any', subject: 'receiver', by: { kind: 'pattern', in: 0 } },
  { names: ['matches', 'find'], on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  { names: ['contains', 'containsKey'], on: 'any', subject: 0, by: { kind: 'list', in: 'receiver' } },
];

/** What puts a text together by directives. */
export const JAVA_FORMATS: readonly SqlFormat[] = [
  { names: ['format'], on: /(?:^|\.)String$/, style: 'printf', template: 0, values: 1 },
  { names: ['formatted'], on: 'any', style: 'printf', template: 'receiver', values: 0 },
  { names: ['format'], on: /(?:^|\.)MessageFormat$/, style: 'braces', template: 0, values: 1 },
];

/** What gives a text back, whole or in part, or what it is put together from. */
export const JAVA_PASSING: readonly SqlPassing[] = [
  { names: words('repeat'), on: /(?:^|\.)(?:StringUtils|Strings)$/, of: [0, 1] },
  { names: words('valueOf copyValueOf'), on: /(?:^|\.)String$/, of: [0] },
  { names: words('toString requireNonNull requireNonNullElse'), on: /(?:^|\.)(?:Objects|Arrays)$/, of: [0] },
  { names: words('ofNullable of'), on: /(?:^|\.)Optional$/, of: [0] },
  { names: words('orElse orElseGet'), on: 'any', of: ['receiver', 0] },
  {
    names: words(
      'toString trim strip stripIndent getBytes intern toCharArray toLowerCase toUpperCase substring subSequence orElseThrow clone translateEscapes',
    ),
    on: 'any',
    of: ['receiver'],
  },
  { names: words('String'), on: 'new', of: [0] },
  { names: words('compile'), on: /(?:^|\.)Pattern$/, of: [0] },
  { names: words('decode encode'), on: /(?:^|\.)(?:URLDecoder|URLEncoder)$/, of: [0] },
  {
    names: words('decode encode encodeToString encodeBase64 decodeBase64 encodeBase64String'),
    on: /Base64|getDecoder|getEncoder/,
    of: [0],
  },
  {
    names: words(
      'htmlEscape htmlUnescape escapeHtml escapeHtml4 escapeHtml3 escapeXml unescapeHtml4 forHtml escapeJavaScript javaScriptEscape encodeForHTML encodeForHTMLAttribute encodeForJavaScript encodeForURL canonicalize',
    ),
    on: 'any',
    of: [0],
  },
];

/** Texts that grow. */
export const JAVA_BUFFERS: SqlBuffers = {
  types: /^(?:StringBuilder|StringBuffer|StringWriter|StringJoiner|TextStringBuilder|StrBuilder)$/,
  append: ['append', 'insert', 'write', 'appendln', 'add', 'appendCodePoint'],
  text: ['toString', 'substring', 'build', 'subSequence'],
};

/** What only tells: logs, the console, exceptions. */
export const JAVA_QUIET: RegExp =
  /(?:^|\.)(?:log|logger|LOG|LOGGER|_log|_logger|getLogger\(\)|System\.(?:out|err)|Log|Timber)(?:\.\w+)*(?:\(\))?$|(?:^|\.)(?:print|println|printf|printStackTrace|debug|info|warn|error|trace|severe|warning|fine|finest|assert\w*|fail|sendError|addError|getWriter\(\)\.\w+)(?:\(\))?$|\w*(?:Exception|Error)(?:\(\))?$/;

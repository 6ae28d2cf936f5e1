import type { SqlBuffers, SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Where texts come in. What a request is by its type is in `GO_OUTSIDE_TYPES`. */
export const GO_SOURCES: readonly SqlSource[] = [
  {
    pattern:
      /(?:^|\.)(?:r|req|request|Request)\.(?:FormValue\(\)|PostFormValue\(\)|PathValue\(\)|URL\b|Header\b|Form\b|PostForm\b|MultipartForm\b|Body\b|Cookies?\(\)|Referer\(\)|UserAgent\(\)|RequestURI\b|Host\b|FormFile\(\))/,
    what: 'the request',
  },
  {
    pattern:
      /^(?:c|ctx|e)\.(?:Param|Params|Query|QueryParam|QueryParams|DefaultQuery|GetQuery|QueryArray|QueryMap|PostForm|DefaultPostForm|GetPostForm|FormValue|FormParams|GetHeader|GetRawData|Cookie|Cookies|Body|BodyRaw|Bind\w*|ShouldBind\w*|MustBind\w*|BodyParser|QueryParser|ParamsParser|FullPath)\(\)/,
    what: 'the request',
  },
  {
    pattern: /^(?:chi|web)\.URLParam(?:FromCtx)?\(\)|^mux\.Vars\(\)|^(?:ps|params|vars)\.ByName\(\)/,
    what: 'the request',
  },
  { pattern: /^os\.Args\b|^flag\.Args?\(\)/, what: 'an argument of the program' },
  { pattern: /^os\.(?:Getenv|LookupEnv|Environ)\(\)/, what: 'the environment' },
  {
    pattern:
      /^(?:bufio\.New(?:Reader|Scanner)\(\)|os\.Stdin\b|fmt\.(?:Scan|Scanln|Scanf|Fscan|Fscanln|Fscanf)\(\))|^(?:reader|scanner|rd|in)\.(?:ReadString|ReadLine|ReadBytes|Text|Bytes)\(\)/,
    what: 'the console',
  },
];

/** Types of parameters that hold a request. */
export const GO_OUTSIDE_TYPES: RegExp =
  /^(?:http\.(?:Request|Header|Cookie)|url\.Values|gin\.Context|echo\.Context|fiber\.Ctx|fasthttp\.RequestCtx|httprouter\.Params|iris\.Context|beego\.Controller|events\.\w*Request|multipart\.\w+|websocket\.Conn|restful\.Request)$/;

/** What cannot end a command or a value, whatever went in. */
export const GO_CLEANERS: readonly SqlCleaner[] = [
  {
    names: words('Atoi Itoa ParseInt ParseUint ParseFloat ParseBool FormatInt FormatUint FormatFloat FormatBool'),
    on: /^strconv$/,
    makes: 'number',
  },
  {
    names: words('Parse MustParse New NewString NewV4 NewRandom Must FromString NewUUID FromBytes'),
    on: /^(?:uuid|ulid|xid|ksuid|decimal|netip)$/,
    makes: 'number',
  },
  {
    names: words('Parse Now Unix Date ParseDuration Since Until ParseInLocation UnixMilli'),
    on: /^time$/,
    makes: 'number',
  },
  {
    names: words('Sum256 Sum EncodeToString Int Intn Int63 Float64 Hash'),
    on: /^(?:sha256|sha1|md5|sha512|hex|rand)$/,
    makes: 'number',
  },
  { names: words('len cap min max'), on: 'none', makes: 'number' },
  {
    names: words('Index LastIndex Count Compare Contains HasPrefix HasSuffix EqualFold IndexByte ContainsAny'),
    on: /^strings$/,
    makes: 'number',
  },
  {
    names: words('Unix UnixNano UnixMilli Year Month Day Hour Minute RowsAffected LastInsertId Len Int64 Int Seconds'),
    on: 'any',
    makes: 'number',
  },
  {
    names: words('GetInt GetInt64 GetUint GetBool GetFloat64 QueryInt ParamsInt QueryBool QueryFloat'),
    on: 'any',
    makes: 'number',
  },
  {
    names: words('QuoteIdentifier QuoteLiteral QuoteIdent Sanitize QuoteTo Quote QuoteString'),
    on: /^(?:pq|pgx|pgconn|sqlbuilder|dialect|\w*[dD]ialect\w*|\w*[dD]b|\w+\.Dialector|pgx\.Identifier|new pgx\.Identifier\(\))$/,
    makes: 'quoted',
  },
  { names: words('QuoteIdentifier QuoteLiteral QuoteIdent Sanitize'), on: 'any', makes: 'quoted' },
  { names: words('QuoteIdentifier QuoteLiteral quoteIdentifier quoteIdent quoteLiteral'), on: 'none', makes: 'quoted' },
  {
    names: words('EscapeString EscapeSQL EscapeBytes MysqlRealEscapeString'),
    on: /^(?:mysql|sqlstr|sqlutil|escape)$/,
    makes: 'escaped',
  },
];

/** Questions whose yes makes a text safe. */
export const GO_CHECKS: readonly SqlCheck[] = [
  { names: ['MatchString', 'Match'], on: /^regexp$/, subject: 1, by: { kind: 'pattern', in: 0 } },
  { names: ['MatchString', 'Match'], on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  { names: ['Contains'], on: /^slices$/, subject: 1, by: { kind: 'list', in: 0 } },
  {
    names: ['IsAlphanumeric', 'IsNumeric', 'IsInt', 'IsAlpha', 'IsUUID', 'IsUUIDv4', 'IsDigit', 'IsLetter'],
    on: /^(?:govalidator|validator|unicode)$/,
    subject: 0,
    by: { kind: 'nature' },
  },
];

/** What puts a text together by directives. */
export const GO_FORMATS: readonly SqlFormat[] = [
  { names: ['Sprintf'], on: /^fmt$/, style: 'printf', template: 0, values: 1 },
  { names: ['Appendf'], on: /^fmt$/, style: 'printf', template: 1, values: 2 },
];

/** What gives a text back, whole or in part, or what it is put together from. */
export const GO_PASSING: readonly SqlPassing[] = [
  {
    names: words(
      'TrimSpace Trim TrimLeft TrimRight TrimPrefix TrimSuffix TrimFunc ToLower ToUpper Title ToTitle Repeat Split SplitN Fields SplitAfter Clone ToValidUTF8 Cut CutPrefix CutSuffix',
    ),
    on: /^(?:strings|bytes)$/,
    of: [0],
  },
  { names: words('Join'), on: /^(?:path|filepath)$/, of: [] },
  { names: words('Map'), on: /^strings$/, of: [1] },
  { names: words('Sprint Sprintln Append Appendln'), on: /^fmt$/, of: [0, 1, 2, 3, 4, 5] },
  { names: words('QueryUnescape PathUnescape QueryEscape PathEscape'), on: /^url$/, of: [0] },
  { names: words('EscapeString UnescapeString HTMLEscapeString JSEscapeString'), on: /^(?:html|template)$/, of: [0] },
  { names: words('DecodeString EncodeToString'), on: /base64|Encoding$|hex/, of: [0] },
  { names: words('MustCompile Compile'), on: /^regexp$/, of: [0] },
  { names: words('append'), on: 'none', of: [] },
  { names: words('Unquote Quote'), on: /^strconv$/, of: [0] },
  { names: words('Unmarshal Marshal'), on: /^(?:json|xml|yaml|proto)$/, of: [0] },
  { names: words('ReadAll'), on: /^(?:io|ioutil)$/, of: [0] },
  { names: words('In Rebind Named'), on: /^sqlx$/, of: [0] },
  { names: words('Rebind'), on: 'any', of: [0] },
];

/** Texts that grow. */
export const GO_BUFFERS: SqlBuffers = {
  types: /^(?:(?:strings\.)?Builder|(?:bytes\.)?Buffer)$/,
  append: ['WriteString', 'WriteByte', 'WriteRune', 'Write'],
  appendTo: [
    { names: ['Fprintf'], on: /^fmt$/, style: 'printf' },
    { names: ['Fprint', 'Fprintln'], on: /^fmt$/, style: null },
    { names: ['WriteString'], on: /^io$/, style: null },
  ],
  text: ['String', 'Bytes'],
};

/** What only tells: logs, the console, errors. */
export const GO_QUIET: RegExp =
  /(?:^|\.)(?:fmt\.(?:Print\w*|Fprint\w*|Errorf)|errors\.\w+|log|logger|Logger|slog|logrus|zap|klog|glog|Log\(\)|t|b)(?:\.\w+)*(?:\(\))?$|(?:^|\.)(?:Infof?|Debugf?|Warnf?|Errorf?|Fatalf?|Panicf?|Printf|Println|Tracef?|Logf?|Skipf?|Wrapf?|Infow|Debugw|Errorw)(?:\(\))?$|^(?:panic|print|println)(?:\(\))?$/;

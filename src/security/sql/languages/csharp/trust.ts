import type { SqlBuffers, SqlCheck, SqlCleaner, SqlFormat, SqlPassing, SqlSource } from '../../language.ts';

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Where texts come in. What a request is by its type is in `CSHARP_OUTSIDE_TYPES`. */
export const CSHARP_SOURCES: readonly SqlSource[] = [
  {
    pattern:
      /(?:^|\.)(?:Request|request|req)(?:\[\]|\.(?:\w+$|Query\b|Form\b|QueryString\b|Cookies\b|Headers\b|Params\b|Body\b|Path\b|RawUrl\b|Url\b|RouteValues\b|InputStream\b|ServerVariables\b|UserAgent\b|UrlReferrer\b|Files\b|ReadFormAsync\(\)|Content\b|GetQueryNameValuePairs\(\)))/,
    what: 'the request',
  },
  {
    pattern: /(?:^|\.)(?:Request|HttpContext)\.(?:Item|Current\.Request)\b|(?:^|\.)RouteData\.Values\b/,
    what: 'the request',
  },
  {
    pattern:
      /(?:^|\.)(?:txt|tb|ddl|lbl|hdn|hf|cmb|textBox|comboBox|text)\w*\.(?:Text|Value|SelectedValue|SelectedItem)\b|(?:^|\.)\w*(?:TextBox|Text[bB]ox\w*|Tbx)\.Text$/i,
    what: 'a field of the form',
  },
  { pattern: /\.Text$/, what: 'a field of the form', imports: /^System\.(?:Web\.UI|Windows\.(?:Forms|Controls))/ },
  { pattern: /^Console\.(?:ReadLine\(\)|Read\(\)|In\b)/, what: 'the console' },
  { pattern: /^args(?:\.|\[|$)/, what: 'an argument of the program' },
  { pattern: /^Environment\.(?:GetEnvironmentVariables?|GetCommandLineArgs)\(\)/, what: 'the environment' },
];

/** Types of parameters that hold a request, or a part of one. */
export const CSHARP_OUTSIDE_TYPES: RegExp =
  /^(?:HttpRequest|HttpRequestBase|HttpContext|HttpContextBase|HttpRequestMessage|HttpRequestData|HttpListenerRequest|HttpListenerContext|IFormCollection|FormCollection|IFormFile|IQueryCollection|IHeaderDictionary|IOwinContext|IOwinRequest)$/;

/** Attributes of methods and parameters that a framework fills from a request; `Action` stands for a public method of a controller. */
export const CSHARP_OUTSIDE_DECORATORS: RegExp =
  /^(?:Action|FromQuery|FromRoute|FromBody|FromForm|FromHeader|FromUri|HttpGet|HttpPost|HttpPut|HttpDelete|HttpPatch|AcceptVerbs|Route|WebMethod|OperationContract|WebGet|WebInvoke|HttpTrigger|MapGet|MapPost|MapPut|MapDelete|MapPatch|MapMethods)$/;

const NUMBERS =
  /(?:^|\.)(?:byte|sbyte|short|ushort|int|uint|long|ulong|float|double|decimal|bool|Byte|SByte|Int16|UInt16|Int32|UInt32|Int64|UInt64|Single|Double|Decimal|Boolean|DateTime|DateTimeOffset|DateOnly|TimeOnly|TimeSpan|Guid|BigInteger|Enum|Math)$/;

/** What cannot end a command or a value, whatever went in. */
export const CSHARP_CLEANERS: readonly SqlCleaner[] = [
  {
    names: words(
      'Parse ParseExact TryParse TryParseExact NewGuid FromUnixTimeSeconds Abs Max Min Round Floor Ceiling FromTicks FromSeconds FromMinutes FromDays',
    ),
    on: NUMBERS,
    makes: 'number',
  },
  {
    names: words(
      'ToInt16 ToInt32 ToInt64 ToUInt16 ToUInt32 ToUInt64 ToByte ToSByte ToSingle ToDouble ToDecimal ToBoolean ToDateTime',
    ),
    on: 'any',
    makes: 'number',
  },
  { names: words('Guid DateTime DateTimeOffset TimeSpan'), on: 'new', makes: 'number' },
  {
    names: words('ToString ToShortDateString ToLongDateString ToShortTimeString'),
    on: /(?:^|\.)(?:DateTime|DateTimeOffset|Guid|DateTime\.(?:Now|UtcNow|Today)|Guid\.NewGuid\(\)|DateTime\.\w+\.\w+\(\))$/,
    makes: 'number',
  },
  {
    names: words(
      'Count LongCount Sum Average IndexOf LastIndexOf CompareTo GetHashCode Contains StartsWith EndsWith Equals Any All ContainsKey Next NextDouble ExecuteNonQuery GetInt32 GetInt64 GetDecimal GetDouble GetBoolean GetDateTime GetGuid ToUnixTimeSeconds',
    ),
    on: 'any',
    makes: 'number',
  },
  { names: words('QuoteIdentifier QuoteName DelimitIdentifier EscapeIdentifier'), on: 'any', makes: 'quoted' },
  { names: words('EscapeString EscapeSql SqlEscape EscapeSqlString EscapeLiteral'), on: 'any', makes: 'escaped' },
];

/** Questions whose yes makes a text safe. */
export const CSHARP_CHECKS: readonly SqlCheck[] = [
  { names: words('TryParse TryParseExact'), on: NUMBERS, subject: 0, by: { kind: 'nature' } },
  { names: words('IsDefined'), on: /^Enum$/, subject: 1, by: { kind: 'nature' } },
  {
    names: words('IsDigit IsLetterOrDigit IsLetter IsNumber'),
    on: /^(?:char|Char)$/,
    subject: 0,
    by: { kind: 'nature' },
  },
  { names: words('All:nature'), on: 'any', subject: 'receiver', by: { kind: 'nature' } },
  { names: words('IsMatch'), on: /^Regex$/, subject: 0, by: { kind: 'pattern', in: 1 } },
  { names: words('IsMatch'), on: 'any', subject: 0, by: { kind: 'pattern', in: 'receiver' } },
  { names: words('Contains ContainsKey'), on: 'any', subject: 0, by: { kind: 'list', in: 'receiver' } },
];

/** What puts a text together by directives. */
export const CSHARP_FORMATS: readonly SqlFormat[] = [
  { names: words('Format'), on: /(?:^|\.)(?:string|String)$/, style: 'braces', template: 0, values: 1 },
];

/** What gives a text back, whole or in part, or what it is put together from. */
export const CSHARP_PASSING: readonly SqlPassing[] = [
  {
    names: words(
      'ToString Trim TrimStart TrimEnd ToLower ToUpper ToLowerInvariant ToUpperInvariant Substring PadLeft PadRight Normalize ToCharArray AsSpan ConfigureAwait GetAwaiter GetResult',
    ),
    on: 'any',
    of: ['receiver'],
  },
  { names: words('Concat'), on: /(?:^|\.)(?:string|String)$/, of: [0, 1, 2, 3, 4, 5] },
  { names: words('Copy Intern'), on: /(?:^|\.)(?:string|String)$/, of: [0] },
  { names: words('Invariant CurrentCulture'), on: /^FormattableString$/, of: [0] },
  { names: words('ToString ChangeType FromBase64String ToBase64String'), on: /^Convert$/, of: [0] },
  {
    names: words(
      'HtmlEncode HtmlDecode UrlEncode UrlDecode HtmlAttributeEncode JavaScriptStringEncode UnescapeDataString EscapeDataString GetString GetBytes',
    ),
    on: /(?:HttpUtility|WebUtility|Server|Uri|Encoder|Encoding(?:\.\w+)?|UTF8|ASCII|Unicode)$/,
    of: [0],
  },
  { names: words('string String'), on: 'new', of: [0] },
  { names: words('Regex'), on: 'new', of: [0] },
];

/** Texts that grow. */
export const CSHARP_BUFFERS: SqlBuffers = {
  types: /^(?:StringBuilder|StringWriter|ValueStringBuilder)$/,
  append: ['Append', 'AppendLine', 'AppendJoin', 'Insert', 'Write', 'WriteLine'],
  text: ['ToString'],
};

/** What only tells: logs, the console, exceptions. */
export const CSHARP_QUIET: RegExp =
  /(?:^|\.)(?:_?log|_?logger|Log|Logger|Trace|Debug|Console|Debugger|MessageBox)(?:\.\w+)*(?:\(\))?$|(?:^|\.)(?:\w+:interpolated|FromSqlInterpolated|ExecuteSqlInterpolated(?:Async)?|ExecuteSql(?:Async)?|Log\w*|WriteLine|Info|Debug|Warn|Error|Fatal|Trace|Information|Warning|Assert|Fail|Show)(?:\(\))?$|\w*Exception(?:\(\))?$/;

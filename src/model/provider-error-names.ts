import type { ProviderErrorClass } from './provider-error.ts';

/**
 * What a status, or a name that providers use for many things, leaves open: the class where nothing says more, and the classes
 * that the words may make of it. `weak`: a status says more than the name does.
 */
export type Family = {
  readonly class: ProviderErrorClass;
  readonly may: readonly ProviderErrorClass[];
  readonly weak: boolean;
};

function family(cls: ProviderErrorClass, may: readonly ProviderErrorClass[] = [], weak = false): Family {
  return { class: cls, may, weak };
}

/** 400 is said to a long prompt, a wrong key, an empty account and a refused text alike. */
const BAD = family(
  'invalid_request',
  ['quota_window', 'content_policy', 'billing', 'context_length', 'output_truncated', 'model_not_found', 'auth'],
  true,
);
const FORBIDDEN = family('auth', ['content_policy', 'billing', 'quota_window', 'model_not_found']);
const MISSING = family('invalid_request', ['model_not_found']);
const LIMIT = family('rate_limit', ['rate_limit', 'billing', 'quota_window', 'overloaded']);
const SERVER = family('server_error', ['overloaded'], true);
const LOGIN = family('auth');
const PAY = family('billing');
const LARGE = family('context_length');
const LATE = family('timeout');
const BUSY = family('overloaded');

const STATUSES: Readonly<Record<number, Family>> = {
  401: LOGIN,
  402: PAY,
  403: FORBIDDEN,
  404: MISSING,
  408: LATE,
  410: MISSING,
  413: LARGE,
  // Closed by the caller: nothing went wrong there.
  499: family('unknown'),
  429: LIMIT,
  503: BUSY,
  504: LATE,
  // Cloudflare: no answer from the origin in time. https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
  524: LATE,
  // Anthropic: https://docs.claude.com/en/api/errors
  529: BUSY,
};

/** What an HTTP status tells; null: it is no error. */
export function statusFamily(status: number): Family | null {
  if (status < 400 || status > 599) return null;
  return STATUSES[status] ?? (status >= 500 ? SERVER : BAD);
}

/** Names that leave it open, each written without case, `_`, `-` and `.`. */
const OPEN: readonly (readonly [Family, string])[] = [
  // Anthropic, OpenAI, Google (google.rpc.Code), Amazon Bedrock; the exceptions of the Python and JavaScript SDKs.
  [BAD, 'invalidrequesterror invalidrequest invalidargument failedprecondition outofrange validationexception'],
  [BAD, 'badrequesterror badrequest unprocessableentityerror invalidprompt invalidvalue conflicterror'],
  [FORBIDDEN, 'permissionerror permissiondenied permissiondeniederror accessdeniedexception forbidden accessdenied'],
  [MISSING, 'notfounderror notfound resourcenotfoundexception'],
  [LIMIT, 'ratelimiterror ratelimitexceeded ratelimitreached ratelimit resourceexhausted throttlingexception'],
  [LIMIT, 'toomanyrequestsexception toomanyrequests throttled userratelimitexceeded quotaexceeded'],
  [
    SERVER,
    'apierror servererror internal internalservererror internalerror internalserverexception modelerrorexception',
  ],
  [SERVER, 'modelstreamerrorexception dataloss providererror upstreamerror apistatuserror'],
];

/** Names that say it all. */
const CLEAR: readonly (readonly [ProviderErrorClass, string])[] = [
  [
    'auth',
    'authenticationerror authenticationfailed authenticationrequired unauthenticated unauthorized invalidapikey',
  ],
  ['auth', 'incorrectapikey apikeyinvalid apikeyexpired unsupportedcountryregionterritory accountdeactivated'],
  [
    'auth',
    'invalidorganization unrecognizedclientexception expiredtokenexception expiredtoken invalidsignatureexception',
  ],
  ['auth', 'credentialsprovidererror nocredentialserror accountonhold cloudcredentialerror oauthorgnotallowed'],
  ['auth', 'verificationrequired servicedisabled accesstokenexpired usagenotincluded invalidauthenticationtoken'],
  ['auth', 'incompletesignature missingauthenticationtoken tokenexpired invalidtoken tokenrevoked'],
  ['billing', 'billingerror insufficientquota billinghardlimitreached billingnotactive insufficientcredits'],
  ['billing', 'insufficientbalance paymentrequired paymentrequirederror billingdisabled budgetexceedederror'],
  ['billing', 'exceededcurrentquotaerror insufficientfunds creditsexhausted'],
  ['quota_window', 'usagelimitreached usagelimitexceeded servicequotaexceededexception quotaexhausted'],
  ['quota_window', 'dailylimitexceeded quotareached limitexceededexception'],
  ['context_length', 'contextlengthexceeded requesttoolarge contextwindowexceedederror stringabovemaxlength'],
  ['context_length', 'exceedcontextsizeerror modelmaxprompttokensexceeded contextwindowexceeded prompttoolong'],
  ['context_length', 'payloadtoolarge tokenlimitexceeded contextlengthexceedederror modelcontextwindowexceeded'],
  ['output_truncated', 'lengthfinishreasonerror maxoutputtokensreached'],
  ['model_not_found', 'modelnotfound deploymentnotfound modelnotsupported modelnotavailable invalidmodel'],
  ['model_not_found', 'modeldecommissioned unknownmodel modeldeprecated unsupportedmodel modelnotallowed'],
  ['content_policy', 'contentfilter contentpolicyviolation contentpolicyviolationerror responsibleaipolicyviolation'],
  [
    'content_policy',
    'moderationblocked cyberpolicyviolation contentfiltered prohibitedcontent contentfilterfinishreasonerror',
  ],
  ['content_policy', 'safetyerror guardrailintervened dataprotectionviolation contentmoderation'],
  ['overloaded', 'overloadederror overloaded unavailable serviceunavailable serviceunavailableexception slowdown'],
  ['overloaded', 'serverisoverloaded engineoverloaded engineoverloadederror modelnotreadyexception nocapacity'],
  ['overloaded', 'modelcapacityexhausted serviceunavailableerror modeloverloaded serveroverloaded systembusy'],
  ['timeout', 'timeouterror deadlineexceeded modeltimeoutexception requesttimeout apitimeouterror gatewaytimeout'],
  ['timeout', 'apiconnectiontimeouterror readtimeout connecttimeout writetimeout pooltimeout headerstimeouterror'],
  ['timeout', 'etimedout esockettimedout underrconnecttimeout underrheaderstimeout underrbodytimeout bodytimeouterror'],
  ['timeout', 'connecttimeouterror requesttimeoutexception readtimeouterror'],
  [
    'connection',
    'apiconnectionerror connecterror readerror remoteprotocolerror connectionreseterror clientconnectorerror',
  ],
  ['connection', 'connectionrefusederror connectionerror brokenpipeerror gaierror endpointconnectionerror'],
  ['connection', 'incompleteread serverdisconnectederror chunkedencodingerror underrsocket errsocketclosed'],
  ['connection', 'econnreset econnrefused econnaborted enotfound eaiagain epipe enetunreach ehostunreach enetdown'],
  ['connection', 'ehostdown enotconn eproto errstreamprematureclose errssl certhasexpired depthzeroselfsignedcert'],
  [
    'connection',
    'selfsignedcertinchain unabletoverifyleafsignature unabletogetissuercertlocally errtlscertaltnameinvalid',
  ],
];

/** Why a model stopped, where that is told as an error: `stop_reason`, `finish_reason`, `incomplete_details.reason`. */
const STOPS: Readonly<Record<string, ProviderErrorClass>> = {
  blocklist: 'content_policy',
  contentfilter: 'content_policy',
  contentfiltered: 'content_policy',
  guardrailintervened: 'content_policy',
  length: 'output_truncated',
  maxoutputtokens: 'output_truncated',
  maxtokens: 'output_truncated',
  modelcontextwindowexceeded: 'context_length',
  prohibitedcontent: 'content_policy',
  recitation: 'content_policy',
  refusal: 'content_policy',
  safety: 'content_policy',
  spii: 'content_policy',
};

const OPEN_NAMES: ReadonlyMap<string, Family> = new Map(
  OPEN.flatMap(([one, names]) => names.split(' ').map((name) => [name, one] as const)),
);
const CLEAR_NAMES: ReadonlyMap<string, ProviderErrorClass> = new Map(
  CLEAR.flatMap(([cls, names]) => names.split(' ').map((name) => [name, cls] as const)),
);

/** A name as the tables have it: `rate_limit_error`, `RateLimitError` and `RATE-LIMIT-ERROR` are one. */
function plain(name: string): string {
  // What stands before a name is where it comes from: `openai.RateLimitError`, `com.amazonaws.bedrock#ThrottlingException`.
  return (name.split(/[.#/]/u).at(-1) ?? name).toLowerCase().replaceAll(/[^a-z\d]/gu, '');
}

/** The class that a typed error's name says beyond doubt, or null. */
export function clearName(name: string): ProviderErrorClass | null {
  return CLEAR_NAMES.get(plain(name)) ?? null;
}

/** What a typed error's name leaves open, or null. */
export function openName(name: string): Family | null {
  return OPEN_NAMES.get(plain(name)) ?? null;
}

/** The class that a reason to stop stands for, or null. */
export function stopName(name: string): ProviderErrorClass | null {
  return STOPS[plain(name)] ?? null;
}

import type { ProviderErrorClass } from './provider-error.ts';

/**
 * What sentences say, as whole words. First match wins, so that the more telling comes first. Asked where there is neither a status
 * nor a typed error, or within what these leave open.
 */
const WORDS: readonly (readonly [ProviderErrorClass, RegExp])[] = [
  ['content_policy', /\bcontent[ _-](?:filter(?:ing|ed|s)?|policy|policies|moderation|management policy|safety)\b/iu],
  [
    'content_policy',
    /\b(?:flagged|safety (?:system|filters?|reasons?|polic(?:y|ies))|guardrails?|prohibited (?:content|use)|responsible ai)\b/iu,
  ],
  [
    'content_policy',
    /\bviolat\w+\b.{0,60}\bpolic(?:y|ies)\b|\bmoderation\b.{0,40}\b(?:block|flag|reject|fail|requir)\w*\b/iu,
  ],
  [
    'content_policy',
    /\b(?:blocked|rejected|refused|declined)\b.{0,40}\b(?:safety|harmful|unsafe|inappropriate|sensitive)\b/iu,
  ],

  [
    'output_truncated',
    /\blimit of [\d,_]+ (?:output|completion) tokens? (?:was |is |has been )?(?:reached|exceeded|hit)\b/iu,
  ],
  [
    'output_truncated',
    /\b(?:output|completion|response|answer|generation)\b.{0,30}\b(?:truncated|cut (?:off|short))\b|\btruncated (?:output|response|completion)\b/iu,
  ],
  [
    'output_truncated',
    /\b(?:response|output|answer)\b.{0,20}\b(?:exceeded|exceeds|reached|hit) the\b.{0,24}\boutput[ -]tokens?\b/iu,
  ],
  [
    'output_truncated',
    /\b(?:max_tokens|max_output_tokens|max_completion_tokens|output (?:token )?limit|length limit|maximum (?:output|completion) tokens)\b[`"' ]{0,2}.{0,30}\b(?:was|were|is|has been) (?:reached|exceeded|hit)\b/iu,
  ],
  [
    'output_truncated',
    /\b(?:reached|hit) (?:the |its )?(?:max_tokens|max_output_tokens|maximum (?:output|completion)|output[ -]token)\b|\b(?:output[ -]token limit|output limit|max(?:imum)? (?:output|completion) tokens)\b.{0,20}\b(?:reached|hit)\b/iu,
  ],

  [
    'context_length',
    /\b(?:prompt|input|inputs|context|conversation|request|messages?|history|transcript)\b.{0,40}\btoo (?:long|large|big)\b(?!.{0,60}\bper[ -]min)/iu,
  ],
  [
    'context_length',
    /\b(?:exceed(?:s|ed|ing)?|over|beyond|larger than|longer than|greater than|outside|not fit|does not fit|too large for|out of room in)\b.{0,50}\bcontext[ _-](?:length|window|limit|size)\b/iu,
  ],
  [
    'context_length',
    /\bcontext[ _-](?:length|window|limit|size)\b.{0,40}\b(?:exceed(?:s|ed)?|overflow(?:ed)?|reached|full|too small)\b/iu,
  ],
  ['context_length', /\bmaximum (?:context|prompt|input)(?: token)?(?: length| size)?\b.{0,60}\b\d/iu],
  [
    'context_length',
    /\b(?:exceed(?:s|ed)?)\b.{0,40}\b(?:maximum number of (?:input )?tokens|model token limit|max(?:imum)? (?:prompt|input) (?:length|tokens|size)|max length|maximum length)\b/iu,
  ],
  ['context_length', /\b(?:prompt|input)\b.{0,12}\btokens?(?: count)?\b.{0,24}\bexceed(?:s|ed)?\b/iu],
  [
    'context_length',
    /\btoo many (?:input |prompt |total )?tokens\b(?!.{0,20}\b(?:wait|per)\b)|\breduce (?:the |your )?(?:length of (?:the |your )?)?(?:messages|prompt|input|context)\b/iu,
  ],
  [
    'context_length',
    /\brange of input length\b|\btokens?\b.{0,30}\b(?:cannot|must not|can not) exceed\b|\binputs?`? tokens \+ `?max_new_tokens\b/iu,
  ],

  [
    'rate_limit',
    /\b(?:rate[ _-]?limit(?:s|ed|ing)?|too many (?:concurrent )?(?:requests|connections)|throttl(?:ed|ing)|too many tokens, please wait)\b/iu,
  ],
  [
    'rate_limit',
    /\b(?:requests|tokens|queries|limit|quota|calls)\b.{0,40}\b(?:per[ -](?:minute|min|second|sec|hour)|rpm|tpm)\b/iu,
  ],
  ['rate_limit', /\bslow(?:ing)? down\b|\bexceeded\b.{0,40}\bper[ -]minute\b|\bhttp 429\b/iu],

  [
    'billing',
    /\bcredit balance\b|\b(?:out of|insufficient|not enough|no(?: more| remaining)?|requires more|purchase|buy|add(?: more)?) (?:credits?|funds|balance)\b|\btop up\b|\baccount is not active\b/iu,
  ],
  [
    'billing',
    /\binsufficient (?:account )?(?:balance|quota|funds)\b|\b(?:plan and|check your|issue with (?:your|the)\b.{0,20}) billing\b|\bpayment (?:is )?(?:required|failed|method|overdue)\b/iu,
  ],
  [
    'billing',
    /\bbilling\b.{0,50}\b(?:enabled?|disabled|active|inactive|issue|problem|hard limit|not|past due|error)\b|\b(?:enable|set up|update) (?:your )?billing\b/iu,
  ],
  [
    'billing',
    /\bspend(?:ing)? (?:cap|limit)\b|\bbudget (?:has been |was |is )?exceeded\b|\bextra usage is (?:required|disabled)\b|\bhard limit\b.{0,30}\breached\b/iu,
  ],

  [
    'quota_window',
    /\b(?:usage|session|daily|weekly|monthly|hourly|[\w-]+[- ]hour|opus|sonnet|haiku|fable|plan|message|premium request|request|quota|key|account|subscription)s?(?: usage)? limits?\b.{0,30}\b(?:reached|exceeded|hit|exhausted|used up)\b/iu,
  ],
  [
    'quota_window',
    /\b(?:hit|reached|exceeded|exhausted|used up|used all(?: of)?)\b.{0,12}\b(?:your|the|its|this)\b.{0,40}\b(?:limits?|quota|capacity|allowance)\b/iu,
  ],
  [
    'quota_window',
    /\b(?:quota|allowance)\b.{0,60}\b(?:exceeded|exhausted|reached|used up|depleted|reset)|\b(?:exceeded|exhausted)\b.{0,30}\bquota\b/iu,
  ],
  [
    'quota_window',
    /\b(?:regain access|out of (?:extra )?usage|limit (?:will )?resets?|(?:requests|tokens|limit|quota)\b.{0,20}\bper[ -](?:day|week|month))\b/iu,
  ],

  [
    'model_not_found',
    /\b(?:models?|deployment|engine)\b.{0,120}\b(?:not found|not exist|doesn.t exist|does not exist|may not exist|not supported|isn.t supported|no longer (?:available|supported)|deprecated|decommissioned|retired|not (?:a )?valid|not allowed|invalid)\b/iu,
  ],
  [
    'model_not_found',
    /\b(?:unknown|invalid|unsupported|unrecognized|no such|nonexistent|non-existent) (?:\w+ )?model\b|\bno (?:available )?(?:endpoints?|providers?|deployments?) (?:were )?(?:found|available)\b/iu,
  ],
  [
    'model_not_found',
    /\b(?:not have|do(?:es)?n.t have|no|without) access to (?:the |this )?(?:\w+ )?model\b|\bissue with the selected model\b|\bnot a valid model\b|\bmodel\b.{0,60}\bnot available\b|^model: \S+$/iu,
  ],

  [
    'auth',
    /\b(?:invalid|incorrect|wrong|missing|bad|expired|no|revoked|unknown|malformed|disabled)\b.{0,12}\b(?:x-)?api[ _-]?keys?\b/iu,
  ],
  [
    'auth',
    /\bapi[ _-]?key\b.{0,40}\b(?:not (?:valid|found|set|provided|configured)|invalid|expired|missing|required|revoked|disabled|incorrect|blocked|leaked)\b|\bprovide an? api[ _-]?key\b/iu,
  ],
  [
    'auth',
    /\b(?:not logged in|log ?in (?:first|again)|sign in again|please run \/login|re-?authenticate|logged out)\b|(?:^|\s)\/login\b|\bset an auth method\b/iu,
  ],
  [
    'auth',
    /\bauth(?:entication|orization)?\b.{0,24}\b(?:failed|required|error|invalid|missing|expired|method)\b|\bfailed to authenticate\b|\bno auth\b/iu,
  ],
  [
    'auth',
    /\b(?:invalid|expired|missing|bad|no|could not (?:load|resolve)|unable to (?:load|locate))\b.{0,24}\b(?:bearer|tokens?|credentials?|authentication|authorization|signature)\b/iu,
  ],
  [
    'auth',
    /\b(?:oauth|access|refresh|security|auth|id|session) token\b.{0,50}\b(?:expired|invalid|revoked|missing|refreshed|used)\b|\btoken (?:has |is |was )?(?:been )?(?:expired|invalid|revoked)\b/iu,
  ],
  [
    'auth',
    /\bcredential is only authorized\b|\bcredentials?\b.{0,20}\b(?:not found|missing|invalid|expired)\b|\b(?:account|organi[sz]ation|workspace|user|project|key)\b.{0,24}\b(?:disabled|deactivated|suspended|on hold|banned|locked)\b/iu,
  ],
  [
    'auth',
    /^missing environment variable\b|\b\w+_(?:api_)?(?:key|token)\b.{0,24}\b(?:not set|missing|unset|required)\b|\bchatgpt plan, upgrade\b/iu,
  ],

  ['timeout', /\b(?:timed?[ -]?out|timeouts?|deadline (?:was |has been )?exceeded|deadline expired|took too long)\b/iu],
  [
    'overloaded',
    /\b(?:overload(?:ed)?|(?:at|over|insufficient|no|limited|out of) capacity|(?:high|heavy|unprecedented|exceptionally high) (?:demand|load|traffic)|server is busy|system busy|too busy)\b/iu,
  ],
  [
    'connection',
    /\bconnection\b.{0,20}\b(?:error|refused|reset|closed|dropped|lost|aborted|terminated|failed|interrupted|broken)\b|\b(?:error|failed) (?:while )?sending request\b/iu,
  ],
  [
    'connection',
    /\b(?:fetch failed|failed to fetch|socket hang up|premature close|other side closed|broken pipe|no route to host|peer closed|no internet)\b/iu,
  ],
  [
    'connection',
    /\bnetwork\b.{0,20}\b(?:error|unreachable|failure|failed|issue|problem|is down|lost|connection)\b|\b(?:waiting for|check your) (?:the )?network\b|\bgetaddrinfo\b|\bname resolution\b|\bdns\b/iu,
  ],
  [
    'connection',
    /\bstream (?:was |has been )?(?:disconnected|interrupted|closed|ended|reset|error)\b|\b(?:unable|failed|could ?n.t|could not|cannot|can.t) (?:to )?(?:connect|reach)\b|\bcannot be reached\b/iu,
  ],
  [
    'connection',
    /\bupstream connect error\b|\bdisconnect\/reset\b|\bincomplete chunked read\b|\bwhile reading the server response\b|\b(?:ssl|tls|certificate)\b.{0,30}\b(?:error|failed|expired|verify|invalid)\b|\bissuer certificate\b|\bself[- ]signed certificate\b|(?:^|error: )terminated$/iu,
  ],
  [
    'overloaded',
    /\b(?:service|model|server|engine|provider|api|backend|endpoint)\b.{0,24}\bunavailable\b|\btemporarily unavailable\b/iu,
  ],
  [
    'server_error',
    /\binternal (?:server )?error\b|\bserver (?:had an |side |encountered an )?error\b|\bbad gateway\b|\bgateway error\b|\bupstream error\b|\bprovider returned (?:an )?error\b/iu,
  ],
  [
    'server_error',
    /\berror (?:occurred )?while processing\b|\bunexpected (?:server )?error\b|\bsomething went wrong\b|\bserver-side issue\b/iu,
  ],
  [
    'auth',
    /\b(?:unauthorized|unauthenticated|forbidden|access denied|permission denied|not authorized|not have permission|lacks? permission|not permitted to)\b/iu,
  ],
  [
    'invalid_request',
    /\b(?:invalid|bad|malformed)\b.{0,24}\b(?:request|argument|parameter|value|json|schema|body|field|input|payload|type)s?\b/iu,
  ],
  [
    'invalid_request',
    /\b(?:unsupported|unknown|unrecognized|missing|unexpected)\b.{0,24}\b(?:parameter|value|field|argument|property|role)s?\b|\bextra inputs\b|\bis a required property\b/iu,
  ],
  [
    'invalid_request',
    /\b(?:must be|should be|is required|cannot be empty|not permitted|must contain|must alternate)\b|\bwhich is the maximum allowed\b|^(?:error:? )?not found\b/iu,
  ],
];

/** The class that the words tell, of those that are open; null: they tell none. */
export function wordsClass(words: string, open: readonly ProviderErrorClass[] | null): ProviderErrorClass | null {
  return WORDS.find(([cls, pattern]) => (open === null || open.includes(cls)) && pattern.test(words))?.[0] ?? null;
}

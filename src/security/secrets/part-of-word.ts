/** What stands before a vendor's word within a name in one case: `myacmekey`. */
const BEFORE =
  /(?:my|the|adobe|aws|azure|google|hashicorp|ibm|microsoft|our|api|app|dev|prod|test|live|key|use|get|set|new|old|x|db|env|default|main|client|user|sandbox|staging|vite|react|next|via|with|from|to|for)$/;

/** What stands after it: `acmetoken`, `acmeio`. */
const AFTER =
  /^(?:s|access|account|admin|ai|analytics|api|app|auth|base|bearer|bot|business|chat|ci|client|cloud|co|com|config|connect|consumer|cred|crm|data|db|deploy|dev|drive|feedback|graph|hash|hook|host|hq|http|id|integration|io|jwt|key|labs|lic|live|lms|login|master|net|oauth|online|ops|org|pass|pat|pay|plat|private|pro|prod|project|public|pwd|qube|read|refresh|sandbox|sdk|secret|server|service|session|shared|sid|sign|site|staging|team|test|token|tool|track|uri|url|user|web|workspace|write)/;

const LONGEST = 24;

/**
 * Whether a vendor's word (of letters only) is but letters of another word: `toggl` in `toggle`, `nrel` in `unreleased`,
 * `rollbar` in `scrollbar`. In `togglToken`, `toggl_id`, `mytoggl` and `toggltoken` it is the vendor's.
 */
export function isPartOfWord(text: string, start: number, end: number): boolean {
  const before = lettersBefore(text, start);
  if (before !== '' && !BEFORE.test(before)) return true;
  const after = lettersAfter(text, end);
  return after !== '' && !AFTER.test(after);
}

/** Letters of the same word, in lower case: `myAcme` has none before `Acme`. */
function lettersBefore(text: string, start: number): string {
  const upper = isUpper(text.charCodeAt(start));
  let from = start;
  while (start - from < LONGEST && (upper ? isUpper : isLetter)(text.charCodeAt(from - 1))) from -= 1;
  return text.slice(from, start).toLowerCase();
}

function lettersAfter(text: string, end: number): string {
  const upper = isUpper(text.charCodeAt(end - 1));
  let to = end;
  while (to - end < LONGEST && (upper ? isLetter : isLower)(text.charCodeAt(to))) to += 1;
  // What goes on with digits is a token, whose beginning is the word: `AKIAQ3…`.
  const next = text.charCodeAt(to);
  return next >= 48 && next <= 57 ? '' : text.slice(end, to).toLowerCase();
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLetter(code: number): boolean {
  return isUpper(code) || isLower(code);
}

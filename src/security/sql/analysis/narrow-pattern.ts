/**
 * Whether a regular expression lets only harmless texts through: it is held against the whole text, and nothing in it stands
 * for a quote, a semicolon, a bracket or for anything at all. What cannot be read here is not narrow.
 */
export function isNarrowPattern(pattern: string, whole: boolean): boolean {
  let text = pattern.trim();
  const delimited = /^([/#~@!%])([\s\S]*)\1([a-z]*)$/i.exec(text);
  if (delimited?.[2] !== undefined) {
    if (delimited[3]?.includes('m') === true) return false;
    text = delimited[2];
  }
  text = text.replace(/^\(\?[a-z]+\)/, '');
  const begins = /^(?:\^|\\A|\\G)/.test(text);
  const ends = /(?:(?<!\\)\$|\\z|\\Z)$/.test(text);
  if (!whole && !(begins && ends)) return false;
  // `a|b` splits an expression: each half must be anchored, unless it is in brackets.
  if (!whole && hasOuterAlternative(text)) return false;
  const body = text.replace(/^(?:\^|\\A|\\G)/, '').replace(/(?:\$|\\z|\\Z)$/, '');
  return isHarmless(body);
}

function hasOuterAlternative(text: string): boolean {
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

/** Signs that end a text or a command, or begin a comment; a lone space, comma or dot does no harm. */
const HARMFUL = /['"`;\\#/=<>%&*]/;

function isHarmless(body: string): boolean {
  let isInClass = false;
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at);
    if (sign === '\\') {
      at += 1;
      const escaped = body.charAt(at);
      if (/[SWDP]/.test(escaped) || escaped === 'x' || escaped === 'u' || (HARMFUL.test(escaped) && escaped !== '/'))
        return false;
      if (escaped === 'p') at = Math.max(at, body.indexOf('}', at));
    } else if (isInClass) {
      if (sign === ']') isInClass = false;
      else if (HARMFUL.test(sign) || sign === '(' || sign === ')') return false;
      else if (sign === '-' && isWideRange(body, at)) return false;
    } else if (sign === '[') {
      isInClass = true;
      if (body.charAt(at + 1) === '^') return false;
    } else if (sign === '.' || /['"`;#=<>%&]/.test(sign)) return false;
  }
  return !isInClass;
}

/** `a-z`, `A-Z`, `0-9` are fine; ` -~` and `+-z` take in quotes. */
function isWideRange(body: string, at: number): boolean {
  const from = body.charAt(at - 1);
  const to = body.charAt(at + 1);
  if (from === '[' || to === ']' || from === '\\' || /[wds]/.test(from)) return false;
  return !/^(?:[a-z]{2}|[A-Z]{2}|\d{2})$/.test(from + to);
}

/** What Anthropic's credentials look like: https://platform.claude.com/docs/en/api/overview#authentication */
const API_KEY = /^sk-ant-api\d\d-[\w-]{20,200}$/;

/** Others of Anthropic's that are no keys of the API, by how they begin, with what is to be said of them. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^sk-ant-oat/, 'is an OAuth token of a subscription, which is no API key.'],
  [/^sk-ant-ort/, 'is a token to renew a login with, which is no API key.'],
  [/^sk-ant-sid/, "is a browser's session, which is no API key."],
  [/^sk-ant-admin/, 'is an admin key, which cannot ask a model.'],
];

/** No credential of a gateway is shorter or longer, and HTTP takes no other signs. */
const ANY_KEY = /^[\x21-\x7e]{8,500}$/;

/**
 * What is wrong with a value that should be an API key, as the rest of a sentence after what it is; null: nothing that can be seen. It
 * never repeats the value. `official`: it goes to Anthropic itself; a gateway's may look like anything that a header can hold.
 */
export function keyProblem(value: string, official: boolean): string | null {
  if (value.trim() === '') return 'is blank.';
  if (/[\r\n]/.test(value)) return 'has a line break in it: write the key alone, on one line.';
  if (/\s/.test(value)) return 'has a space in it, or around it: write the key alone.';
  if (/^["'`]|["'`]$/.test(value)) return 'has a quote at its begin or end: write the key without quotes.';
  if (!ANY_KEY.test(value)) return 'has signs that no key has, or is too short or too long for one.';
  const other = OTHERS.find(([begin]) => begin.test(value));
  if (other !== undefined) return other[1];
  if (!official || API_KEY.test(value)) return null;
  return value.startsWith('sk-ant-api')
    ? 'begins like an API key, but is cut off or has signs that no key has: copy all of it.'
    : 'does not look like an API key of Anthropic: those begin with sk-ant-api.';
}

/**
 * Properties whose values are names that others find things by: a masked branch, commit or path would be another one. No
 * secret belongs there; a value of the environment that happens to equal a name must not break it.
 */
const identifiers: ReadonlySet<string> = new Set([
  'added',
  'agent',
  'agentSession',
  'attempt',
  'base',
  'branch',
  'changed',
  'claims',
  'commit',
  'definitions',
  'from',
  'head',
  'host',
  'id',
  'kind',
  'log',
  'model',
  'mode',
  'needs',
  'onto',
  'path',
  'planFile',
  'previous',
  'ref',
  'removed',
  'source',
  'startTime',
  'status',
  'target',
  'task',
  'tree',
  'workspace',
]);

/** Properties whose content another program named: nothing in them is an identifier of ours. */
const foreign: ReadonlySet<string> = new Set(['attributes']);

const NONE: ReadonlySet<string> = new Set();

/**
 * A copy of a payload as it will be read back: every string masked but identifiers, properties without a value left out. Keys
 * stay: they are identifiers too (task ids, names of variables), and two masked ones could become the same.
 */
export function masked<T>(value: T, mask: (text: string) => string): T {
  return copy(value, mask, identifiers) as T;
}

/**
 * A payload as {@link masked} makes it, and its JSON. Most payloads hold no secret. Where the JSON has no escapes, every string
 * stands in it as it is, between quotation marks; so when the masker finds nothing in it (`StoreOptions.mask` finds what it looks
 * for wherever it stands), it finds nothing in any of them. One look, and one copy by the JSON parser, take half as long as a walk.
 */
export function written<T>(value: T, mask: (text: string) => string): { readonly data: T; readonly json: string } {
  const json = JSON.stringify(value);
  if (!json.includes('\\') && mask(json) === json) return { data: JSON.parse(json) as T, json };
  const data = masked(value, mask);
  return { data, json: JSON.stringify(data) };
}

function copy(value: unknown, mask: (text: string) => string, names: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, mask, names));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [
        key,
        names.has(key) && isName(item) ? item : copy(item, mask, foreign.has(key) ? NONE : names),
      ]),
  );
}

/** A name, a list of names, or a table of them. */
function isName(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return false;
}

import type { StoreMask } from '../../../ports/store.ts';

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

/** Of events that hold what another program told: only words of ours, which it could not choose. */
const words: ReadonlySet<string> = new Set(['scope', 'signal', 'source']);
const told: Readonly<Record<string, ReadonlySet<string>>> = {
  'usage.observed': words,
  'telemetry.received': words,
  // The agent is the plan's.
  'usage.differed': new Set(['agent']),
  'history.imported': words,
};

/** Properties whose content another program named: nothing in them is an identifier of ours. */
const foreign: ReadonlySet<string> = new Set(['attributes']);

const NONE: ReadonlySet<string> = new Set();

/**
 * A copy of a payload as it will be read back: every string masked but identifiers, properties without a value left out. Keys
 * stay: they are identifiers too (task ids, names of variables), and two masked ones could become the same; but not those that
 * another program named. `type`: of which event it is.
 */
export function masked<T>(value: T, mask: StoreMask, type = ''): T {
  const names = Object.hasOwn(told, type) ? (told[type] ?? identifiers) : identifiers;
  const texts: string[] = [];
  const plain = copy(value, (text) => (texts.push(text), text), names);
  // Most payloads hold no secret, and a masker finds what it looks for wherever it stands: one look at all texts tells.
  const whole = texts.join('\n');
  return (mask(whole) === whole ? plain : copy(value, mask, names)) as T;
}

function copy(value: unknown, mask: StoreMask, names: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copy(item, mask, names));
  const table: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    const isPath = key === 'path' && names !== NONE && typeof item === 'string';
    const kept =
      isPlain(item) || (names.has(key) && isName(item))
        ? item
        : isPath
          ? mask(item, 'path')
          : copy(item, mask, within(key, names));
    const named = names === NONE ? mask(key) : key;
    if (named !== '__proto__') table[named] = kept;
    // A name like any other, here.
    else Object.defineProperty(table, named, { value: kept, enumerable: true, configurable: true, writable: true });
  }
  return table;
}

/** Nothing that could hold a text. */
function isPlain(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'string');
}

/** The names that count below a property. */
function within(key: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return foreign.has(key) ? NONE : names;
}

/** A name, a list of names, or a table of them. */
function isName(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return false;
}

import { z } from 'zod';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { FailureClass } from '../../../model/attempt-failure.ts';
import type { RecordedEntry, RecordingHeader } from '../../../model/recording.ts';
import { RECORDING_VERSION, RECORDING_VERSIONS, type RecordingVersion } from './recording-version.ts';

const count = z.int().nonnegative();
const text = z.string();
const maybeText = text.nullable().default(null);

const tokens = z.strictObject({
  input: count,
  output: count,
  cacheRead: count.default(0),
  cacheWrite: count.default(0),
});

const cost = z.discriminatedUnion('source', [
  z.strictObject({ source: z.enum(['reported', 'estimated', 'replayed']), amount: count }),
  z.strictObject({ source: z.literal('unknown') }),
]);

const usage = z.array(z.strictObject({ model: text, tokens, cost }));

/** The words of model/agent-event.ts; what a recording may leave out is null or empty. */
const agentEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), agentSession: maybeText, model: maybeText, version: maybeText }),
  z.strictObject({ kind: z.literal('text'), text }),
  z.strictObject({ kind: z.literal('tool-start'), id: text, tool: text, summary: text }),
  z.strictObject({ kind: z.literal('tool-end'), id: text, ok: z.boolean(), summary: text.default('') }),
  z.strictObject({ kind: z.literal('usage'), usage, final: z.boolean() }),
  z.strictObject({
    kind: z.literal('retry'),
    attempt: count,
    of: count,
    delay: count,
    status: z.int().nullable(),
    error: text,
  }),
  z.strictObject({
    kind: z.literal('limit'),
    status: z.enum(['warning', 'rejected']),
    resetsAt: count.nullable(),
    scope: text,
    utilization: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('denial'), tool: text, summary: text }),
  z.strictObject({ kind: z.literal('result'), ok: z.boolean(), summary: text, turns: count.nullable().default(null) }),
  z.strictObject({ kind: z.literal('other'), type: text }),
]);

/** Relative, `/`-separated, never out of the folder it is relative to, and never into git's own files. */
const insidePath = text
  .min(1)
  .refine((value) => !/^([/\\]|[A-Za-z]:)/.test(value), 'must be relative')
  .refine((value) => !value.includes('\0') && !value.split(/[/\\]/).includes('..'), 'must not lead out of the folder')
  .refine((value) => !value.split('/').some((part) => /^\.git$/i.test(part)), 'must not touch .git');

const failureClasses = [
  'setup',
  'spawn',
  'agent-error',
  'refusal',
  'context',
  'max-turns',
  'attempt-budget',
  'timeout',
  'idle',
  'overloaded',
  'quota',
  'auth',
  'billing',
  'killed',
] as const;

const t = z.number().nonnegative();

type EntryKinds = Readonly<Record<string, z.ZodType<RecordedEntry>>>;

/** One schema per kind of line, by the key that names the kind: a mistake is then reported for that kind alone. */
const changeKinds: EntryKinds = {
  event: z.strictObject({ t, event: agentEvent }).transform(({ t, event }) => ({ t, step: { kind: 'event', event } })),
  write: z
    .strictObject({
      t,
      write: z
        .strictObject({
          path: insidePath,
          content: text.optional(),
          base64: z.base64().optional(),
          from: insidePath.optional(),
          mode: z.enum(['644', '755']).default('644'),
        })
        .refine(
          ({ content, base64, from }) => [content, base64, from].filter((part) => part !== undefined).length === 1,
          'needs one of content, base64, from',
        ),
    })
    .transform(({ t, write: { path, content, base64, from, mode } }) => ({
      t,
      step: {
        kind: 'write',
        path,
        executable: mode === '755',
        content:
          content !== undefined
            ? { kind: 'text', text: content }
            : base64 !== undefined
              ? { kind: 'base64', base64 }
              : { kind: 'from', file: from ?? '' },
      },
    })),
  edit: z
    .strictObject({ t, edit: z.strictObject({ path: insidePath, find: text.min(1), replace: text }) })
    .transform(({ t, edit }) => ({ t, step: { kind: 'edit', ...edit } })),
  delete: z
    .strictObject({ t, delete: z.strictObject({ path: insidePath }) })
    .transform(({ t, delete: { path } }) => ({ t, step: { kind: 'delete', path } })),
};

/** Git's limit for a link's target is the system's for a path: PATH_MAX of Linux. */
const link: z.ZodType<RecordedEntry> = z
  .strictObject({ t, link: z.strictObject({ path: insidePath, target: text.min(1).max(4095) }) })
  .transform(({ t, link: { path, target } }) => ({ t, step: { kind: 'link', path, target } }));

function exitKind(classes: readonly FailureClass[]): z.ZodType<RecordedEntry> {
  const failure = z.strictObject({ class: z.enum(classes), summary: text.min(1), evidence: text.default('') });
  return z
    .strictObject({
      t,
      exit: z.strictObject({ code: z.int().min(0).max(255), failure: failure.nullable().default(null) }),
    })
    .transform(({ t, exit }) => ({ t, step: { kind: 'exit', ...exit } }));
}

/** What a line may be, by the version of its recording. */
const entryKinds: Readonly<Record<RecordingVersion, EntryKinds>> = {
  1: { ...changeKinds, exit: exitKind(failureClasses) },
  2: { ...changeKinds, link, exit: exitKind([...failureClasses, 'conversation']) },
};

const headerFields = {
  agent: text.min(1),
  model: maybeText,
  recordedAt: z.iso.datetime().nullable().default(null),
  source: text.min(1),
  note: maybeText,
};

/** A header's content, and the version its lines are to be read by. */
export type VersionedHeader = { readonly version: RecordingVersion; readonly header: RecordingHeader };

const headers: z.ZodType<VersionedHeader> = z
  .discriminatedUnion('recording', [
    z.strictObject({ recording: z.literal(1), ...headerFields }),
    z.strictObject({ recording: z.literal(2), ...headerFields, version: maybeText }),
  ])
  .transform(({ recording, ...header }) => ({ version: recording, header: { version: null, ...header } }));

/** A value of the wanted shape, or why it is not, in one sentence without a full stop. */
export type Shaped<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads the first line of a recording. */
export function shapeHeader(value: unknown): Shaped<VersionedHeader> {
  const { recording } = record(value) ?? {};
  if (typeof recording === 'number' && !RECORDING_VERSIONS.some((version) => version === recording))
    return { ok: false, why: `format version ${recording} is not known, only ${RECORDING_VERSIONS.join(' and ')} are` };
  return shaped(headers, value);
}

/** Reads any other line of a recording. */
export function shapeEntry(value: unknown, version: RecordingVersion = RECORDING_VERSION): Shaped<RecordedEntry> {
  const fields = record(value);
  const kinds = Object.keys(entryKinds[version]);
  const kind = kinds.find((name) => fields !== null && Object.hasOwn(fields, name));
  const schema = kind === undefined ? undefined : entryKinds[version][kind];
  return schema === undefined ? { ok: false, why: `needs one of ${kinds.join(', ')}` } : shaped(schema, value);
}

/** Whether a recording may name a path: relative, inside, and none of git's own. */
export function isRecordablePath(path: string): boolean {
  return insidePath.safeParse(path).success;
}

/** Whether an attempt that failed like this can be recorded as one: the classes that are the agent's own end. */
export function isRecordableFailure(name: FailureClass): boolean {
  return name === 'conversation' || failureClasses.some((known) => known === name);
}

/** Reads an event as a player prints it; null when it is none. */
export function shapeEvent(value: unknown): AgentEvent | null {
  const result = agentEvent.safeParse(value);
  return result.success ? result.data : null;
}

function shaped<T>(schema: z.ZodType<T>, value: unknown): Shaped<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const why = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return { ok: false, why: why.join('; ') };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

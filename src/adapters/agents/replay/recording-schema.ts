import { z } from 'zod';
import type { AgentEvent } from '../../../model/agent-event.ts';
import { RECORDING_VERSION, type RecordedEntry, type RecordingHeader } from './recording.ts';

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

const failureClass = z.enum([
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
]);

const t = z.number().nonnegative();

/** One schema per kind of line, by the key that names the kind: a mistake is then reported for that kind alone. */
const entryKinds: Readonly<Record<string, z.ZodType<RecordedEntry>>> = {
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
  exit: z
    .strictObject({
      t,
      exit: z.strictObject({
        code: z.int().min(0).max(255),
        failure: z
          .strictObject({ class: failureClass, summary: text.min(1), evidence: text.default('') })
          .nullable()
          .default(null),
      }),
    })
    .transform(({ t, exit }) => ({ t, step: { kind: 'exit', ...exit } })),
};

const header = z.strictObject({
  recording: z.literal(RECORDING_VERSION),
  agent: text.min(1),
  model: maybeText,
  recordedAt: z.iso.datetime().nullable().default(null),
  source: text.min(1),
  note: maybeText,
});

/** A value of the wanted shape, or why it is not, in one sentence without a full stop. */
export type Shaped<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads the first line of a recording. */
export function shapeHeader(value: unknown): Shaped<RecordingHeader> {
  const { recording } = record(value) ?? {};
  if (typeof recording === 'number' && recording !== RECORDING_VERSION)
    return { ok: false, why: `format version ${recording} is not known, only ${RECORDING_VERSION} is` };
  return shaped(header, value);
}

/** Reads any other line of a recording. */
export function shapeEntry(value: unknown): Shaped<RecordedEntry> {
  const fields = record(value);
  const kinds = Object.keys(entryKinds);
  const kind = kinds.find((name) => fields !== null && Object.hasOwn(fields, name));
  const schema = kind === undefined ? undefined : entryKinds[kind];
  return schema === undefined ? { ok: false, why: `needs one of ${kinds.join(', ')}` } : shaped(schema, value);
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

import * as z from 'zod';
import { type Fields, key, optional } from '../document/schema-fields.ts';
import { environment, identifier, line, oneOrMore, type ValueSchema, whole, word } from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';
import type { PermissionPolicy } from '../model/agent-definition.ts';
import type { LinkPolicy } from '../model/config.ts';
import type { Millis } from '../model/units.ts';
import { doneLine } from './done-line.ts';
import { aiSchema, routingSchema } from './routing-schema.ts';
import { securitySchema } from './security-schema.ts';
import { age, argument, program, size } from './shared-schemas.ts';
import { telemetrySchema } from './telemetry-schema.ts';

type Shared = {
  readonly env?: Readonly<Record<string, string>>;
  readonly writable?: readonly string[];
  readonly summary?: string;
  readonly account?: string;
};

/** An agent that speaks ACP, as written. */
export type AcpDocument = Shared & { readonly acp: readonly string[]; readonly permissions?: PermissionPolicy };

/** Any other agent, as written. */
export type CustomDocument = Shared & {
  readonly run: readonly string[];
  readonly prompt?: 'argument' | 'stdin' | 'file';
  readonly done_line?: string;
  readonly ok_codes?: readonly number[];
  readonly version_args?: readonly string[];
};

/** `workspaces` without `keep`, which is read key by key. */
export type WorkspacesDocument = {
  readonly place?: string;
  readonly links?: LinkPolicy;
  readonly ports?: { readonly first: number; readonly last: number };
};

/** `workspaces.keep`, as written; null: `none`. */
export type KeepDocument = { readonly age?: Millis | null; readonly size?: number | null };

const kind = (name: Kind): { error: Kind } => ({ error: name });

/** Absolute, or in the home of whoever runs `br`; never all of either, and no way back up. */
const writablePath = z
  .string(kind('writable'))
  .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))(?:~\/+|\/+)[^/\0\n][^\0\n]*$/, kind('writable'));

const shared: Fields<Shared> = {
  env: optional(environment(), 'Variables for this agent alone; they win over those of the plan.', [
    { AGENT_LOG: 'off' },
  ]),
  writable: optional(
    oneOrMore('writable', writablePath),
    'What it must write beside its workspace when it is confined (sandbox: worktree). In your own configuration only.',
    ['~/.gemini', ['~/.gemini', '/var/cache/gemini']],
  ),
  summary: optional(line('summary'), 'One line for br agents.', ['Gemini CLI']),
  account: optional(
    identifier('account'),
    'The account it spends from: the name of the agent it shares a login with. When that rests, both do. Default: one of its own.',
    ['claude'],
  ),
};

/** Keys of an agent with `acp`. */
export const acpFields: Fields<AcpDocument> = {
  acp: key(program, 'The program of an agent that speaks the Agent Client Protocol, with its arguments.', [
    'gemini --acp',
    ['opencode', 'acp'],
  ]),
  permissions: optional(
    word('permissions', ['allow', 'workspace', 'deny']),
    'How it is answered when it asks before it acts. allow: yes. workspace: yes to what stays in its workspace. deny: no.',
    ['workspace'],
    'workspace',
  ),
  ...shared,
};

/** Keys of an agent with `run`. */
export const customFields: Fields<CustomDocument> = {
  run: key(
    program,
    'The program of any other agent, with its arguments. {prompt}, {prompt_file}, {model}, {effort}, {workspace}, {task} and {attempt} stand for what they name.',
    ['my-agent --yes', ['my-agent', '--model', '{model}', '{prompt}']],
  ),
  prompt: optional(
    word('promptWay', ['argument', 'stdin', 'file']),
    'How the prompt goes in: in place of {prompt}, on standard input, or as a file named by {prompt_file}. Default: as "run" has it, else stdin.',
    ['stdin'],
  ),
  done_line: optional(
    doneLine(),
    'A line of its output that matches this regular expression (RE2 syntax) is its last word: if it lives on, it is ended.',
    ['^All done\\.$'],
  ),
  ok_codes: optional(
    oneOrMore('okCodes', whole('okCodes', 0, 255)),
    'Exit codes that mean it did what it could.',
    [[0, 2]],
    [0],
  ),
  version_args: optional(
    oneOrMore('argument', argument),
    'Arguments that make it print its version, asked before a run. Default: it is only looked for.',
    ['--version'],
  ),
  ...shared,
};

const port = (): ValueSchema<number> => whole('port', 1024, 65_535);

/** Keys of `workspaces`, but for `keep`; what `place` may be depends on whose file it is. */
export const workspacesFields = (place: ValueSchema<string>): Fields<WorkspacesDocument> => ({
  place: optional(
    place,
    "The directory for worktree slots. In your own configuration absolute or with ~/, in the project's a relative one inside the repository. Default: your cache directory.",
    ['~/slots', '.worktrees'],
  ),
  links: optional(
    word('links', ['auto', 'reflink', 'hardlink', 'copy']),
    'How dependency folders come into a slot. auto: by copy-on-write, else hard links, else copies.',
    ['auto'],
    'auto',
  ),
  ports: optional(
    z.strictObject(
      {
        first: key(port(), 'The first one.', [20_000]),
        last: key(port(), 'The last one.', [29_999]),
      },
      kind('ports'),
    ),
    'TCP ports that slots are given, both ends included.',
    [{ first: 20_000, last: 29_999 }],
    { first: 20_000, last: 29_999 },
  ),
});

/** Keys of `workspaces.keep`. */
export const keepFields: Fields<KeepDocument> = {
  age: optional(age, 'What is no longer needed stays this long.', ['30d', 'none'], '30d'),
  size: optional(
    size,
    'What is no longer needed may take this much of the disk; the oldest goes first.',
    ['20GB', 'none'],
    '20GB',
  ),
};

/** Where slots may lie when the user's own file says so. */
export const placeMine: ValueSchema<string> = z
  .string(kind('placeMine'))
  .regex(/^(?:~\/|\/)[^\0\n]*$/, kind('placeMine'));

/** A place in either file, for editors, which do not know whose file they show. */
const placeAnywhere: ValueSchema<string> = z.string(kind('placeMine')).regex(/^[^\0\n]+$/, kind('placeMine'));

/** The whole file, for the JSON Schema; `read-layer.ts` reads it key by key with the same parts, to find every mistake. */
export const configSchema: ValueSchema<unknown> = z
  .strictObject({
    $schema: optional(line('schema'), 'Where editors find this schema.', [
      './node_modules/buildrunner/schema/config.schema.json',
    ]),
    agents: z
      .record(z.string(), z.union([z.strictObject(acpFields), z.strictObject(customFields)]))
      .optional()
      .meta({ description: 'Agents by the name that plans use.' }),
    workspaces: z
      .strictObject({
        ...workspacesFields(placeAnywhere),
        keep: z.strictObject(keepFields).optional().meta({ description: 'What br gc leaves alone.' }),
      })
      .optional()
      .meta({ description: 'Where attempts work, and with what.' }),
    telemetry: telemetrySchema.optional().meta({ description: 'What is kept, watched, and sent.' }),
    security: securitySchema.optional().meta({ description: 'What is looked for, and what keeps work from landing.' }),
    routing: routingSchema
      .optional()
      .meta({ description: 'How models are chosen, what they cost, and what may be spent.' }),
    ai: aiSchema
      .optional()
      .meta({ description: 'The model that is asked how hard a task is. Off unless you switch it on.' }),
  })
  .meta({
    title: 'BuildRunner configuration',
    description: "Agents, workspaces, telemetry, security and routing, yours or a project's.",
  });

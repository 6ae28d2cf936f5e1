import * as z from 'zod';
import type { ClaimPolicy, Command, FailurePolicy, Isolation, Sandbox } from '../model/plan.ts';
import type { MicroUsd, Millis } from '../model/units.ts';
import {
  command,
  directory,
  duration,
  environment,
  flag,
  identifier,
  line,
  money,
  oneOrMore,
  revision,
  shellLine,
  text,
  type ValueSchema,
  whole,
  word,
} from '../document/value-schemas.ts';
import { type Fields, key, optional } from '../document/schema-fields.ts';
import { type WhoDocument, whoFields } from './who-schema.ts';

/** A check as written: a command, or a map. */
export type CheckDocument = {
  readonly name?: string | undefined;
  readonly run: Command;
  readonly fail_before?: boolean | undefined;
  readonly timeout?: Millis | undefined;
};

/** A step of the setup as written: a command, or a map. */
export type SetupDocument = {
  readonly run: Command;
  readonly directory?: string | undefined;
  readonly cache?: boolean | readonly string[] | undefined;
  readonly outside?: readonly string[] | undefined;
};

/** Keys a task may have of its own, or get from `defaults`. */
export type DefaultsDocument = WhoDocument & {
  readonly checks?: readonly CheckDocument[];
  readonly timeout?: Millis;
  readonly idle_timeout?: Millis;
  readonly retries?: number;
  readonly budget?: MicroUsd;
  readonly max_turns?: number;
  readonly claim_policy?: ClaimPolicy;
  readonly env?: Readonly<Record<string, string>>;
  readonly isolation?: Isolation;
  readonly sandbox?: Sandbox;
  readonly directory?: string;
};

/** A task as written, its values read. */
export type TaskDocument = DefaultsDocument & {
  readonly id: string;
  readonly title?: string;
  readonly prompt?: string;
  readonly run?: Command;
  readonly role?: string;
  readonly needs?: readonly string[];
  readonly files?: readonly string[];
  readonly priority?: number;
  readonly expect_changes?: boolean;
  readonly handoff?: string;
};

/** The plan file without its tasks, roles and defaults, which are read one by one. */
export type HeadDocument = {
  readonly $schema?: string;
  readonly name: string;
  readonly base?: string;
  readonly budget?: MicroUsd;
  readonly concurrency?: number;
  readonly on_failure?: FailurePolicy;
  readonly fail_fast?: boolean;
  readonly setup?: readonly SetupDocument[];
  readonly setup_timeout?: Millis;
  readonly env?: Readonly<Record<string, string>>;
};

/** Keys of a check that is a map. */
export const checkFields: Fields<CheckDocument> = {
  name: optional(line('title'), 'What to call the check. Default: its command.', ['unit tests']),
  run: key(command('command'), 'The command; green means exit code 0.', ['npm test', ['npm', 'test']]),
  fail_before: optional(
    flag(),
    'The check must be red on the base before the task starts, so that green proves what the task did.',
    [true],
    false,
  ),
  timeout: optional(duration(), 'Ends the check after this long.', ['5m'], '10m'),
};

const checkMap = z.strictObject(checkFields, { error: 'check' });
const asCheck = (run: Command): CheckDocument => ({ run });
const check: ValueSchema<CheckDocument> = z.union([command('check').transform(asCheck), checkMap], { error: 'check' });
const oneCheck: ValueSchema<CheckDocument> = z.union([shellLine('check').transform(asCheck), checkMap], {
  error: 'check',
});

/** Keys of a setup step that is a map. */
export const setupFields: Fields<SetupDocument> = {
  run: key(command('command'), 'The command; exit code 0 means done.', ['npm ci', ['npm', 'ci']]),
  directory: optional(
    directory(),
    'Where it runs, from the top of the repository. Default: that of "defaults", else the top.',
    ['packages/api'],
  ),
  cache: optional(
    z.union([flag(), oneOrMore('claim', z.string({ error: 'claim' }))], { error: 'cache' }),
    'Paths and globs of the files its result depends on: where they are the same, the result is taken from the last time. true: BuildRunner judges (installers by their lock files). false: it always runs.',
    [['package-lock.json', 'patches/**'], false],
    true,
  ),
  outside: optional(
    oneOrMore('outside', directory('outside')),
    'Links it makes that may lead into your own checkout, and directories of such links, from the top of the repository. Any other such link fails the attempt: what checks read through it is not what lands.',
    ['data', ['data', 'models/large']],
  ),
};

const setupMap = z.strictObject(setupFields, { error: 'setup' });
const asStep = (run: Command): SetupDocument => ({ run });
const step: ValueSchema<SetupDocument> = z.union([command('setup').transform(asStep), setupMap], { error: 'setup' });
const oneStep: ValueSchema<SetupDocument> = z.union([shellLine('setup').transform(asStep), setupMap], {
  error: 'setup',
});

const shared: Fields<DefaultsDocument> = {
  ...whoFields,
  checks: optional(
    oneOrMore('check', check, oneCheck),
    'What must be green before a change lands: a shell line, an argument list in a list of its own, or a map with run. Several: a list.',
    ['npm test', ['npm test', { run: 'npm test -- login', fail_before: true }]],
  ),
  timeout: optional(duration(), 'Ends an attempt after this long.', ['20m', '1h30m'], '30m'),
  idle_timeout: optional(
    duration(),
    'Ends an attempt whose agent or command writes nothing for this long.',
    ['5m'],
    '10m',
  ),
  retries: optional(whole('retries', 0, 20), 'How many failed tries are followed by another one.', [2], 2),
  budget: optional(money(), 'Ceiling in US dollars for all attempts of one task together.', ['$2', 1.5]),
  max_turns: optional(whole('maxTurns', 1, 10_000), 'Most turns of an agent in one attempt.', [50]),
  claim_policy: optional(
    word('claimPolicy', ['refuse', 'warn', 'widen']),
    'What happens to changes outside "files": refused, landed with a note, or the claim grows to cover them.',
    ['refuse'],
    'refuse',
  ),
  env: optional(environment(), 'Variables for the setup, the work and the checks.', [{ NODE_ENV: 'test' }]),
  isolation: optional(
    word('isolation', ['worktree', 'none']),
    'worktree: an isolated tree whose changes land. none: your own checkout, where nothing lands (commands only).',
    ['worktree'],
    'worktree',
  ),
  sandbox: optional(
    word('sandbox', ['none', 'worktree']),
    'worktree: the work can write nothing but its workspace and what its agent needs for itself (Linux). none: what your account may write.',
    ['worktree'],
    'none',
  ),
  directory: optional(
    directory(),
    'Where the work and its checks run, from the top of the repository; "files" stay relative to the top.',
    ['packages/api'],
  ),
};

/** Keys of `defaults`. */
export const defaultsFields: Fields<DefaultsDocument> = shared;

/** Keys of a task. */
export const taskFields: Fields<TaskDocument> = {
  id: key(identifier('id'), 'Names the task, in the plan and in refs and file names.', ['api']),
  title: optional(line('title'), "One line for people. Default: the prompt's first line, or the id.", [
    'Add the notes API',
  ]),
  prompt: optional(text('prompt'), 'What an agent should do. Either this or "run".', [
    'Add GET /notes in src/api.js, with tests.',
  ]),
  run: optional(command('command'), 'A command instead of an agent: a shell line, or an argument list.', [
    'npm run format',
    ['npm', 'run', 'format'],
  ]),
  needs: optional(oneOrMore('needs', identifier('id')), 'Tasks that must have landed first.', [['api', 'schema']]),
  files: optional(
    oneOrMore('claim', z.string({ error: 'claim' })),
    'Paths and globs the task may change, from the top of the repository; a leading ! takes away. Tasks whose files overlap never run at once.',
    [['src/api', 'test/api/**/*.test.js', '!src/api/generated']],
  ),
  role: optional(identifier('roleName'), 'One of "roles": who does it, where the task does not say.', ['reviewer']),
  ...shared,
  priority: optional(
    whole('priority', -1000, 1000),
    'Among tasks that are ready, a greater number starts earlier.',
    [10],
    0,
  ),
  expect_changes: optional(
    flag(),
    'An attempt that changes no file is refused. Default: true for prompts, false for commands.',
    [false],
  ),
  handoff: optional(text('handoff'), 'Text for every task that needs this one.', [
    'The routes are in src/api/routes.js.',
  ]),
};

/** Keys of the plan beside `defaults`, `roles` and `tasks`. */
export const headFields: Fields<HeadDocument> = {
  $schema: optional(line('schema'), 'Where editors find this schema.', [
    './node_modules/buildrunner/schema/plan.schema.json',
  ]),
  name: key(identifier('id'), 'Names the plan; session and branch names begin with it.', ['notes-api']),
  base: optional(revision(), 'The branch, tag or commit to start from. Default: HEAD.', ['main']),
  budget: optional(money(), 'Ceiling in US dollars for the whole session.', ['$20', 5]),
  concurrency: optional(whole('concurrency', 1, 256), 'Most attempts at once.', [4], 4),
  on_failure: optional(
    word('onFailure', ['hold', 'cancel']),
    'What happens to the tasks that need a failed one: kept for a retry, or cancelled.',
    ['hold'],
    'hold',
  ),
  fail_fast: optional(flag(), 'Start no more tasks after the first failed one.', [true], false),
  setup: optional(oneOrMore('setup', step, oneStep), 'Commands that prepare each fresh workspace. Several: a list.', [
    'npm ci',
    ['npm ci', { run: 'npm run build', cache: false }],
  ]),
  setup_timeout: optional(duration(), 'Ends the setup after this long.', ['5m'], '10m'),
  env: shared.env,
};

/** The keys of the whole file, in order. */
export const planKeys: readonly string[] = [...Object.keys(headFields), 'defaults', 'roles', 'tasks'];

/** The whole file, for the JSON Schema; `read-plan.ts` reads it key by key with the same parts, to find every mistake. */
export const planSchema: ValueSchema<unknown> = z
  .strictObject({
    ...headFields,
    defaults: z
      .strictObject(defaultsFields)
      .optional()
      .meta({ description: 'What holds for every task that does not say otherwise.' }),
    roles: z
      .record(z.string(), z.strictObject(whoFields))
      .optional()
      .meta({ description: 'By name: who does the tasks of a role.' }),
    tasks: z
      .array(z.strictObject(taskFields).meta({ description: 'A prompt for an agent, or a command.' }))
      .min(1)
      .meta({ description: 'The work, in any order: "needs" says what comes first.' }),
  })
  .meta({ title: 'BuildRunner plan', description: 'Tasks and the edges between them, for br run.' });

import { THRESHOLD_METRICS } from '../model/alert.ts';
import { type RoutingKind, routingKinds } from './routing-words.ts';
import { type SecurityKind, securityKinds } from './security-words.ts';

/** Names a kind of value; the schema's error messages are such names, and `value-problems.ts` words them. */
export type Kind =
  | SecurityKind
  | RoutingKind
  | 'age'
  | 'ageRange'
  | 'agent'
  | 'amount'
  | 'argument'
  | 'boolean'
  | 'cache'
  | 'check'
  | 'claim'
  | 'claimPolicy'
  | 'command'
  | 'comparison'
  | 'concurrency'
  | 'directory'
  | 'doneLine'
  | 'duration'
  | 'durationRange'
  | 'endpoint'
  | 'envName'
  | 'envReserved'
  | 'envValue'
  | 'handoff'
  | 'headerName'
  | 'headerValue'
  | 'headers'
  | 'held'
  | 'id'
  | 'isolation'
  | 'keepSize'
  | 'level'
  | 'links'
  | 'map'
  | 'maxTurns'
  | 'metric'
  | 'minimum'
  | 'model'
  | 'money'
  | 'needs'
  | 'operation'
  | 'okCodes'
  | 'onFailure'
  | 'permissions'
  | 'placeHere'
  | 'placeMine'
  | 'outside'
  | 'port'
  | 'ports'
  | 'priority'
  | 'program'
  | 'prompt'
  | 'promptWay'
  | 'ref'
  | 'retries'
  | 'sandbox'
  | 'schema'
  | 'setup'
  | 'summary'
  | 'tasks'
  | 'thresholdValue'
  | 'title'
  | 'window'
  | 'writable';

/** What a value of a file must be, and what to write: one entry for every kind of value that the schemas of all files know. */
export const kinds: Readonly<Record<Kind, { readonly expected: string; readonly remedy: string }>> = {
  ...securityKinds,
  ...routingKinds,
  agent: {
    expected: 'the name of an agent',
    remedy: 'Write a name such as claude; br agents lists those that are installed.',
  },
  age: {
    expected: 'a duration, or none',
    remedy: 'Write a number and a unit, such as 30d or 12h, or none for no limit.',
  },
  ageRange: {
    expected: 'longer than nothing and at most 3650 days',
    remedy: 'Write a duration between 1m and 3650d, or none for no limit.',
  },
  amount: { expected: 'at least $0.01', remedy: 'Raise it, or take the key out for no ceiling.' },
  argument: { expected: 'text', remedy: 'Put it in quotes.' },
  boolean: { expected: 'true or false', remedy: 'Write true or false, without quotes.' },
  cache: {
    expected: 'true, false, a path or a list of paths',
    remedy: 'Write the files the result depends on, such as [package-lock.json], or false to run it every time.',
  },
  check: {
    expected: 'a command, or a map with "run"',
    remedy:
      'Write a shell line such as npm test, an argument list such as [npm, test], or {run: npm test, fail_before: true}.',
  },
  claim: {
    expected: 'a path or glob',
    remedy: 'Write a path such as src/api, or a glob in quotes such as "src/**/*.ts".',
  },
  claimPolicy: { expected: 'refuse, warn or widen', remedy: 'Write claim_policy: refuse, warn or widen.' },
  command: {
    expected: 'a command',
    remedy: 'Write a shell line such as npm test, or an argument list such as [npm, test].',
  },
  comparison: {
    expected: 'above, at_least, below or at_most',
    remedy: 'Write comparison: above, at_least, below or at_most.',
  },
  concurrency: {
    expected: 'a whole number from 1 to 256',
    remedy: 'Write how many attempts may run at once, such as 4.',
  },
  directory: {
    expected: 'a directory below the top of the repository',
    remedy: 'Write a relative path such as packages/api, without "..".',
  },
  doneLine: {
    expected: 'a regular expression',
    remedy:
      "Write one in single quotes, such as '^Done\\.$'; https://github.com/google/re2/wiki/Syntax tells what it may hold.",
  },
  duration: { expected: 'a duration', remedy: 'Write a number and a unit, such as 90s, 20m or 1h30m.' },
  durationRange: { expected: 'longer than nothing and at most 7 days', remedy: 'Write a duration between 1ms and 7d.' },
  endpoint: {
    expected: 'an address that begins with http:// or https://, without a user, a password, "?" and "#"',
    remedy: 'Write it as http://localhost:4318; what proves who you are belongs in headers.',
  },
  envName: {
    expected: 'the name of a variable',
    remedy: 'Use letters, digits and underscores, not beginning with a digit.',
  },
  envReserved: {
    expected: 'a name that does not begin with BR_',
    remedy: 'Choose another name: BuildRunner sets the variables that begin with BR_.',
  },
  envValue: { expected: 'text', remedy: 'Write text, in quotes where in doubt; "" for an empty value.' },
  handoff: { expected: 'text', remedy: 'Write what the tasks that need this one should know.' },
  headerName: {
    expected: 'the name of a header',
    remedy: 'Use letters, digits and hyphens, such as x-api-key.',
  },
  headerValue: {
    expected: 'one line of text',
    remedy: "Write it in quotes, such as 'Bearer ${OTLP_TOKEN}'.",
  },
  headers: {
    expected: 'a map with names of headers, and one line of text for each',
    remedy: "Write it as {authorization: 'Bearer ${OTLP_TOKEN}'}.",
  },
  held: { expected: 'a duration of at most 7 days', remedy: 'Write a number and a unit, such as 90s, 5m or 0s.' },
  id: {
    expected: 'a name of letters, digits, ".", "_" and "-", at most 64 long',
    remedy:
      'Begin with a letter or digit, and avoid ".." and an end in "." or ".lock": the name becomes part of branch and file names.',
  },
  isolation: {
    expected: 'worktree or none',
    remedy: 'Write isolation: worktree, or isolation: none for a command that runs in your own checkout.',
  },
  keepSize: {
    expected: 'a size, or none',
    remedy: 'Write a number and a unit, such as 20GB or 500MB, or none for no limit.',
  },
  level: { expected: 'info, warning, error or critical', remedy: 'Write level: info, warning, error or critical.' },
  links: { expected: 'auto, reflink, hardlink or copy', remedy: 'Write links: auto, reflink, hardlink or copy.' },
  map: { expected: 'a map of keys and values', remedy: 'Write one key: value in a line, indented under it.' },
  maxTurns: {
    expected: 'a whole number from 1 to 10000',
    remedy: 'Write how many turns an agent may take in one attempt, such as 50.',
  },
  metric: {
    expected: 'the name of a metric',
    remedy: `Write one of ${Object.keys(THRESHOLD_METRICS).join(', ')}.`,
  },
  minimum: {
    expected: 'a whole number from 1 to 1000000000',
    remedy: 'Write how many measurements there must be before they say anything, such as 5.',
  },
  model: { expected: 'the name of a model', remedy: 'Write a name the agent knows, such as sonnet.' },
  money: { expected: 'an amount in US dollars', remedy: 'Write it as $5, 5.50 or "5.50 USD".' },
  needs: { expected: 'a task id, or a list of task ids', remedy: 'Write it as [first-id, second-id].' },
  okCodes: {
    expected: 'an exit code from 0 to 255',
    remedy: 'Write those that mean it did what it could, such as [0, 2].',
  },
  onFailure: {
    expected: 'hold or cancel',
    remedy: 'Write on_failure: hold to keep the dependants of a failed task for a retry, or cancel.',
  },
  permissions: { expected: 'allow, workspace or deny', remedy: 'Write permissions: allow, workspace or deny.' },
  placeHere: {
    expected: 'a directory inside the repository',
    remedy:
      'Write a relative path such as .worktrees, without ".."; a place elsewhere belongs in your own configuration.',
  },
  placeMine: {
    expected: 'an absolute path, or one that begins with ~/',
    remedy: 'Write a directory such as ~/slots or /var/tmp/slots.',
  },
  operation: {
    expected: 'something that takes time',
    remedy:
      'Write one of queue, prepare, agent, command, gate, check, landing-queue, landing, attempt, first-landing, session, request.',
  },
  outside: {
    expected: 'a path below the top of the repository, or a list of them',
    remedy: 'Write the links by their paths, such as [data], without "..".',
  },
  port: { expected: 'a port from 1024 to 65535', remedy: 'Write a whole number, such as 20000.' },
  ports: { expected: 'a map with first and last', remedy: 'Write it as {first: 20000, last: 29999}.' },
  priority: {
    expected: 'a whole number from -1000 to 1000',
    remedy: 'Write a whole number; greater starts earlier, 0 is the default.',
  },
  program: {
    expected: 'a program with its arguments',
    remedy: 'Write it as gemini --acp, or as a list such as [my-agent, "--task={prompt}"].',
  },
  prompt: {
    expected: 'text',
    remedy: 'Write what the agent should do; for several lines begin with prompt: | and indent the rest.',
  },
  promptWay: { expected: 'argument, stdin or file', remedy: 'Write prompt: argument, stdin or file.' },
  ref: {
    expected: 'a branch, tag or commit',
    remedy: 'Write a name that git rev-parse understands, such as main, v1.2 or origin/main.',
  },
  retries: {
    expected: 'a whole number from 0 to 20',
    remedy: 'Write how many failed tries are followed by another one, such as 2.',
  },
  sandbox: { expected: 'none or worktree', remedy: 'Write sandbox: worktree to confine the work, or none.' },
  schema: { expected: 'the address of a JSON Schema', remedy: 'Write its address in quotes, or take the key out.' },
  setup: {
    expected: 'a command, a map with "run", or a list of them',
    remedy: 'Write a shell line such as npm ci, or a list such as [npm ci, {run: make, cache: false}].',
  },
  summary: { expected: 'one line of text', remedy: 'Write what it is in a few words, in quotes where in doubt.' },
  tasks: {
    expected: 'a list with at least one task',
    remedy: 'Write the tasks below it, each beginning with "- id:".',
  },
  thresholdValue: {
    expected: 'a number with its unit',
    remedy: 'Write a share such as 80%, money such as $5, a duration such as 5m, a size such as 2GB, or a count.',
  },
  title: { expected: 'one line of text', remedy: 'Write a short title, in quotes where in doubt.' },
  window: {
    expected: 'a duration between one minute and 366 days',
    remedy: 'Write a number and a unit, such as 1h or 7d.',
  },
  writable: {
    expected: 'an absolute path, or one that begins with ~/, below the top of the disk and of your home',
    remedy: 'Write a file or directory of its own, such as ~/.gemini.',
  },
};

/** Whether a schema's message is the name of a kind. */
export function isKind(message: string): message is Kind {
  return Object.hasOwn(kinds, message);
}

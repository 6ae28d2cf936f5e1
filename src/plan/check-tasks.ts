import type { Findings } from '../document/findings.ts';
import { entryPath, listEntries, valueAt } from '../document/list-entries.ts';
import { suggest } from '../document/suggest.ts';
import { parseGlob } from './glob-parser.ts';
import { type DefaultsDocument, type HeadDocument, taskFields } from './plan-schema.ts';
import { writeMoney } from '../document/quantities.ts';
import type { ReadPlan, ReadTask } from './read-plan.ts';
import { checkName, checksOf, isolationOf } from './resolve-plan.ts';
import type { SourceDocument } from '../document/source-document.ts';

/** What a rule about one task looks at. */
type Context = {
  readonly task: ReadTask;
  readonly head: Partial<HeadDocument>;
  readonly defaults: Partial<DefaultsDocument>;
  readonly document: SourceDocument;
  readonly findings: Findings;
};

/** Rules about each task by itself: values that contradict each other although each is well formed. */
export function checkTasks({ head, defaults, tasks }: ReadPlan, document: SourceDocument, findings: Findings): void {
  for (const task of tasks) {
    const context = { task, head, defaults, document, findings };
    // A task that is no map, or has none of its keys, is told as that.
    if (task.given.size === 0) continue;
    checkWork(context);
    checkIsolation(context);
    checkClaims(context);
    checkChecks(context);
    checkBudget(context);
  }
  warnOfSplitCommand(['setup'], document, findings);
  warnOfSplitCommand(['defaults', 'checks'], document, findings);
}

/** Whether a misspelt key, told elsewhere, was to be the work. */
function meantWork(given: ReadonlySet<string>): boolean {
  const known = Object.keys(taskFields);
  return [...given].some((key) => !known.includes(key) && ['prompt', 'run'].includes(suggest(key, known) ?? ''));
}

/** Keys that only mean something where an agent works. */
const AGENT_KEYS = ['role', 'agent', 'model', 'effort', 'policy', 'fallback', 'max_turns', 'budget'] as const;

function checkWork({ task, document, findings }: Context): void {
  const { path, fields, given } = task;
  const place = (key: string): ReturnType<SourceDocument['place']> => document.place([...path, key], 'key');
  if (given.has('prompt') && given.has('run'))
    findings.problem(
      place('run'),
      `${nameOf(task)} has both a prompt and a command.`,
      'Keep one; make a second task for the other, with needs.',
    );
  else if (!given.has('prompt') && !given.has('run') && !meantWork(given))
    findings.problem(
      document.place(path),
      `${nameOf(task)} has nothing to do.`,
      'Add prompt: with what an agent should do, or run: with a command.',
    );
  if (fields.run === undefined || given.has('prompt')) return;
  for (const key of AGENT_KEYS)
    if (given.has(key))
      findings.problem(
        place(key),
        `"${key}" is for agents, and ${lowered(task)} runs a command.`,
        'Take it out, or write a prompt instead of run.',
      );
}

function checkIsolation({ task, defaults, document, findings }: Context): void {
  const { path, fields, given } = task;
  if (isolationOf(fields, defaults) !== 'none') return;
  const own = given.has('isolation');
  if (given.has('prompt')) {
    if (own)
      findings.problem(
        document.place([...path, 'isolation']),
        `${nameOf(task)} would let an agent loose in your own checkout.`,
        'Take "isolation" out: agents always work in a tree of their own.',
      );
    return;
  }
  const because = `nothing lands from ${lowered(task)}, which runs with isolation: none${own ? '' : ' by default'}`;
  const place = (key: string): ReturnType<SourceDocument['place']> => document.place([...path, key], 'key');
  if (fields.sandbox === 'worktree')
    findings.problem(
      place('sandbox'),
      `"sandbox" has no workspace to confine ${lowered(task)} to: it runs with isolation: none${own ? '' : ' by default'}.`,
      'Take it out, or write isolation: worktree.',
    );
  if (given.has('files'))
    findings.problem(
      place('files'),
      `"files" has no meaning here: ${because}.`,
      'Take it out, or write isolation: worktree.',
    );
  if (fields.expect_changes === true)
    findings.problem(
      place('expect_changes'),
      `"expect_changes" cannot be fulfilled: ${because}.`,
      'Take it out, or write isolation: worktree.',
    );
  for (const [index, check] of (fields.checks ?? []).entries())
    if (check.fail_before === true)
      findings.problem(
        document.place([...entryPath(document, [...path, 'checks'], index), 'fail_before'], 'key'),
        `"fail_before" needs a base to compare with, but ${because}.`,
        'Take it out, or write isolation: worktree.',
      );
}

function checkClaims({ task, document, findings }: Context): void {
  const { path, fields, given } = task;
  const entries = listEntries(document, [...path, 'files']);
  const claims = entries.map(({ text }) => text);
  for (const [index, { text: claim, path: at }] of entries.entries()) {
    const glob = parseGlob(claim.startsWith('!') ? claim.slice(1) : claim);
    const place = document.place(at);
    if (!glob.ok) findings.problem(place, glob.error.cause, glob.error.remedy);
    else if (claims.includes(`!${claim}`))
      findings.problem(place, `"${claim}" is claimed and taken away again.`, `Take "${claim}" or "!${claim}" out.`);
    else if (claims.indexOf(claim) !== index)
      findings.warning(place, `"${claim}" is in the list twice.`, 'Take one of them out.');
  }
  if (claims.length > 0 && claims.every((claim) => claim.startsWith('!')))
    findings.problem(
      document.place([...path, 'files']),
      '"files" only takes away and claims nothing.',
      'Put a claim such as "**" before it.',
    );
  if (given.has('claim_policy') && claims.length === 0 && (fields.files !== undefined || !given.has('files')))
    findings.problem(
      document.place([...path, 'claim_policy'], 'key'),
      `"claim_policy" has nothing to act on: ${lowered(task)} claims no files.`,
      'Add files:, or take it out.',
    );
}

function checkChecks({ task, defaults, document, findings }: Context): void {
  const { path, fields } = task;
  const names = new Set<string>();
  for (const [index, check] of (fields.checks ?? []).entries()) {
    const name = checkName(check);
    if (names.has(name))
      findings.problem(
        document.place(entryPath(document, [...path, 'checks'], index)),
        `${nameOf(task)} has two checks called "${name}".`,
        'Take one out, or give it a name of its own.',
      );
    names.add(name);
  }
  warnOfSplitCommand([...path, 'checks'], document, findings);
  // `checks: []` says that it is meant.
  if (task.given.has('prompt') && !task.given.has('checks') && checksOf(fields, defaults).length === 0)
    findings.warning(
      document.place(path),
      `${nameOf(task)} has no checks, so whatever the agent writes lands.`,
      'Add checks: with a command that proves the work, here or under defaults; checks: [] says that none is meant.',
    );
}

/** A list of checks or setup commands that reads like one command cut into words. */
function warnOfSplitCommand(path: readonly (string | number)[], document: SourceDocument, findings: Findings): void {
  const value = valueAt(document, path);
  if (!Array.isArray(value) || value.length < 2) return;
  const words = value.filter((entry): entry is string => typeof entry === 'string' && /^\S+$/.test(entry));
  if (words.length !== value.length) return;
  findings.warning(
    document.place(path),
    `Each entry of "${path.at(-1)}" is a command of its own: ${words.map((entry) => `"${entry}"`).join(', then ')}.`,
    `If one command is meant, write "${words.join(' ')}".`,
  );
}

function checkBudget({ task, head, document, findings }: Context): void {
  const { budget } = task.fields;
  if (budget === undefined || head.budget === undefined || budget <= head.budget) return;
  const cause = `The task may spend ${writeMoney(budget)}, but the whole plan only ${writeMoney(head.budget)}.`;
  findings.problem(
    document.place([...task.path, 'budget']),
    cause,
    `Lower it to ${writeMoney(head.budget)} or less, or raise the budget of the plan.`,
  );
}

function nameOf(task: ReadTask): string {
  return task.fields.id === undefined ? 'This task' : `Task "${task.fields.id}"`;
}

function lowered(task: ReadTask): string {
  return task.fields.id === undefined ? 'this task' : `task "${task.fields.id}"`;
}

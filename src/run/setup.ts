import { join } from 'node:path';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import { commandLine } from '../model/command-line.ts';
import type { Plan, SetupStep } from '../model/plan.ts';
import type { Millis, TreeId } from '../model/units.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Workspace, Workspaces } from '../ports/workspace.ts';
import { missingDirectory } from './directory.ts';

/** Where and with what to run the plan's setup commands. */
export type SetupPlace = {
  readonly workspace: Workspace;
  readonly workspaces: Workspaces;
  /** Whether the workspace may share files with others: not where something is landed. */
  readonly share: boolean;
  readonly env: Readonly<Record<string, string>>;
  readonly tree: TreeId;
  readonly holder: string;
  readonly dir: string;
  readonly runCheck: CheckRunner;
  readonly signal: AbortSignal;
};

/** How a setup went; `notes` tell what was not run, and what could not be kept. */
export type SetupResult =
  | { readonly kind: 'ready'; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure }
  | { readonly kind: 'stopped' };

/** Brings a workspace to where the plan's setup commands would: by what they made before, where that is kept, else by running them. */
export async function runSetup(plan: Plan, place: SetupPlace): Promise<SetupResult> {
  if (plan.setup.length === 0) return { kind: 'ready', notes: [] };
  const { workspace, workspaces, env, share, signal } = place;
  const filled = await workspaces.fillSetup(workspace, { steps: plan.setup, env, share, signal });
  if (!filled.ok) {
    const { cause, detail } = filled.error;
    return { kind: 'failed', failure: { class: 'setup', summary: cause, evidence: detail ?? cause, resetsAt: null } };
  }
  const { done, keep } = filled.value;
  const notes = [...filled.value.notes];
  try {
    for (const [index, step] of plan.setup.entries()) {
      if (index < done) continue;
      const ended = await runStep(step, { index, timeout: plan.setupTimeout, place });
      if (ended !== null) return ended;
      if (index + 1 === keep?.after) notes.push(...(await keep.run()));
    }
    // What was filled in was looked at already.
    if (done === plan.setup.length) return { kind: 'ready', notes };
    return await withoutStrays(plan, place, notes);
  } finally {
    keep?.cancel();
  }
}

/**
 * Ends the setup where one of its links leads into the user's checkout or another workspace, unless the plan says that it may: what
 * is read through it is no part of what is checked.
 */
async function withoutStrays(
  plan: Plan,
  { workspaces, workspace }: SetupPlace,
  notes: readonly string[],
): Promise<SetupResult> {
  const allowed = plan.setup.flatMap((step) => step.outside ?? []);
  const isAllowed = (link: string): boolean =>
    allowed.some((one) => one === '' || link === one || link.startsWith(`${one}/`));
  const strays = await workspaces.strays(workspace);
  const refused = strays.filter((stray) => !isAllowed(stray.path));
  const told = strays.map(({ path, leadsTo }) => `${path} leads out of the workspace, to ${leadsTo}`);
  const [first] = refused;
  if (first === undefined)
    return {
      kind: 'ready',
      notes: [...notes, ...told.map((text) => `${text}: checks see what is there, not what lands`)],
    };
  const more = refused.length > 1 ? ` (and ${refused.length - 1} more)` : '';
  const summary = `setup made a link that leads out of the workspace: ${first.path}, to ${first.leadsTo}${more}`;
  const evidence =
    `${refused
      .slice(0, mostNamed)
      .map(({ path, leadsTo }) => `${path} -> ${leadsTo}`)
      .join('\n')}\n` +
    'Checks would see what is there, not what lands. Have the setup make no such link, or, where nothing is judged by what is there, ' +
    `allow it in the step of the plan that makes it: outside: [${first.path}]`;
  return { kind: 'failed', failure: { class: 'setup', summary, evidence, resetsAt: null } };
}

/** How many links are named; the first is enough to act on. */
const mostNamed = 10;

/** Null when the step went well. */
async function runStep(
  { command, directory }: SetupStep,
  { index, timeout, place }: { readonly index: number; readonly timeout: Millis; readonly place: SetupPlace },
): Promise<Exclude<SetupResult, { kind: 'ready' }> | null> {
  const line = commandLine(command);
  const root = place.workspace.path;
  const missing = await missingDirectory({ root, directory, what: `setup (${line})` });
  if (missing !== null) return { kind: 'failed', failure: missing };
  const cwd = join(root, directory);
  const result = await place.runCheck({
    check: { name: line, command, failBefore: false, timeout },
    on: 'base',
    tree: place.tree,
    cwd,
    env: { ...place.env, PWD: cwd },
    confine: null,
    dir: join(place.dir, 'setup', String(index + 1)),
    marker: `${place.holder}/setup-${index + 1}`,
    signal: place.signal,
    setup: true,
  });
  if (result === null) return { kind: 'stopped' };
  if (result.passed) return null;
  const how = result.timedOut ? 'timed out' : `exit code ${result.exitCode ?? 'none'}`;
  const summary = `setup failed: ${line} (${how})`;
  return { kind: 'failed', failure: { class: 'setup', summary, evidence: result.tail, resetsAt: null } };
}

import { join } from 'node:path';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { Task } from '../model/plan.ts';
import type { Snapshot } from '../model/session.ts';
import type { CheckResult, Verdict } from '../model/verdict.ts';
import type { Confine } from '../ports/process.ts';
import type { CheckRunner } from '../ports/check-runner.ts';
import type { Failure } from '../model/failure.ts';
import type { Result } from '../lib/result.ts';
import { claimsCheck } from './claims-check.ts';
import type { ChangeCheck, ChangeFinding, ClaimsOf } from './change-check.ts';
import { faultsCheck } from './faults-check.ts';
import { changesCheck } from './changes-check.ts';
import { type Look, type Looked, securityCheck } from './security-check.ts';

/** What the gate looks at. */
export type GateRequest = {
  readonly task: Task;
  readonly attempt: string;
  /** Null for tasks without isolation: there is no tree of their own to look at. */
  readonly snapshot: Snapshot | null;
  /** The red-before proofs collected when the attempt was prepared. */
  readonly baseChecks: readonly CheckResult[];
  /** Where the task's checks run. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Confines the checks; null: they may write what the user may. */
  readonly confine: Confine | null;
  readonly attemptDir: string;
  readonly signal: AbortSignal;
  readonly runCheck: CheckRunner;
  /** Decides whether a path lies within claims (`plan/claims.ts`). */
  readonly covers: (claims: readonly string[], path: string) => boolean;
  /** What other live attempts claim. */
  readonly taken: readonly ClaimsOf[];
  /** Makes the tree the commit's again; resolves with what differed. */
  readonly putBack: (commit: string) => Promise<Result<readonly string[], Failure>>;
  /** The commit the attempt began with. */
  readonly base: string;
  /** Looks through the change for secrets and SQL injections. */
  readonly look: Look;
  /** Told what was found, before the result. */
  readonly found: (looked: Looked) => void;
  /** Told each result as it arrives. */
  readonly report: (result: CheckResult) => Promise<void>;
};

/** In order: cheap ones about the change itself, before anything is run. What is in the changed files comes after them. */
const CHANGE_CHECKS: readonly ChangeCheck[] = [faultsCheck, changesCheck, claimsCheck];

/**
 * The ordered checks an attempt must pass. Stops at the first static refusal (running tests on a tree that will be
 * refused wastes time), but runs every command check, so that the next attempt sees all that is red at once.
 * Null when the signal ended it: nothing was decided.
 */
export async function gate(request: GateRequest): Promise<Verdict | null> {
  const checks: CheckResult[] = [];
  const notes: string[] = [];
  const add = async (result: CheckResult): Promise<void> => {
    checks.push(result);
    await request.report(result);
  };
  const { task, snapshot } = request;
  if (snapshot !== null) {
    notes.push(...(snapshot.notes ?? []));
    const { changes, faults = [] } = snapshot;
    const said = [
      ...CHANGE_CHECKS.map(
        (check) => () => check({ task, changes, faults, covers: request.covers, taken: request.taken }),
      ),
      () => looked(request, snapshot),
    ];
    for (const say of said) {
      const finding = await say();
      if (finding === null) continue;
      if (finding.note !== null) notes.push(finding.note);
      await add(staticResult(finding, snapshot.tree));
      if (!finding.passed) return { accepted: false, checks, notes };
    }
  }
  for (const [index, check] of task.checks.entries()) {
    const result = await request.runCheck({
      check,
      on: 'attempt',
      tree: snapshot?.tree ?? '',
      cwd: request.cwd,
      env: request.env,
      confine: request.confine,
      dir: join(request.attemptDir, 'checks', `attempt-${index + 1}`),
      marker: `${request.attempt}/check-${index + 1}`,
      signal: request.signal,
    });
    if (result === null) return null;
    await add(result);
    if (snapshot !== null) notes.push(...(await putBack(request, snapshot.commit, check.name)));
  }
  return { accepted: checks.every((check) => check.passed), checks: [...request.baseChecks, ...checks], notes };
}

/** Nothing to say where nothing changed, or the policy asks for nothing. */
async function looked(
  { look, base, found }: GateRequest,
  { commit, changes }: Snapshot,
): Promise<ChangeFinding | null> {
  if (look === null || changes.length === 0) return null;
  const seen = await look({ from: base, to: commit });
  found(seen);
  return securityCheck(seen);
}

/** Every check sees the very tree that would land, not what an earlier check made of it. */
async function putBack(request: GateRequest, commit: string, name: string): Promise<readonly string[]> {
  const restored = await request.putBack(commit);
  if (!restored.ok) return [`after "${name}" the tree could not be put back: ${restored.error.cause}`];
  if (restored.value.length === 0) return [];
  return [`"${name}" changed files, which were put back: ${restored.value.slice(0, 10).join(', ')}`];
}

function staticResult(
  said: { readonly name: string; readonly passed: boolean; readonly text: string },
  tree: string,
): CheckResult {
  return {
    name: said.name,
    on: 'attempt',
    passed: said.passed,
    tree,
    exitCode: null,
    timedOut: false,
    duration: 0,
    log: null,
    tail: said.text,
  };
}

/** Words a refusal for people and for the next attempt. */
export function refusal(verdict: Verdict): AttemptFailure {
  const red = verdict.checks.filter((check) => check.on === 'attempt' && !check.passed);
  const noChanges = red.some((check) => check.name === 'changes');
  return {
    class: noChanges ? 'no-changes' : 'gate',
    summary: noChanges ? 'no file was changed' : `red: ${red.map((check) => check.name).join(', ')}`,
    evidence: evidenceOf(red),
    resetsAt: null,
  };
}

/** Red checks with the end of their output, in plain text. */
export function evidenceOf(red: readonly CheckResult[]): string {
  return red
    .map((check) => {
      const how = check.timedOut ? 'timed out' : check.exitCode === null ? 'failed' : `exit code ${check.exitCode}`;
      return `${check.name} (${how})\n${check.tail.trim()}`;
    })
    .join('\n\n');
}

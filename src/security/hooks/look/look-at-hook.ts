import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runGit } from '../../git/run-git.ts';
import { mergeReports } from '../../scan/jobs.ts';
import { isRefusal, scan } from '../../scan/scan.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure, failures } from '../../../model/failures.ts';
import type { HookName } from '../hook-name.ts';
import { lookThroughCommits } from './commits.ts';
import { look, type Look, lookAt, type LookBy, type OwnRules, type Ground } from './look.ts';
import { storedMessage } from './message.ts';
import { isNothing, movedRefs, pushedRefs } from './ref-updates.ts';

/** What git told a hook. */
export type HookCall = {
  readonly hook: HookName;
  /** Where git started it: the root of the worktree. */
  readonly cwd: string;
  readonly args: readonly string[];
  /** What git wrote to stdin; '' where it writes nothing. */
  readonly input: string;
  /** What the project's configuration says. */
  readonly own: OwnRules;
  /** Milliseconds, for the bounds of a look. */
  readonly now: () => number;
};

/** What a hook found, and how many commits were more than it may take time for. */
export type HookLook = Look & { readonly left: number };

/** Bounds: a person waits for a push, and every change of a branch waits for the guard. */
const PUSH = { most: 2_000, ms: 30_000 } as const;
const GUARD = { most: 500, ms: 10_000 } as const;

/** Looks at what a hook is asked about. */
export async function lookAtHook(call: HookCall): Promise<Result<HookLook, Failure>> {
  const { hook } = call;
  if (hook === 'pre-commit') return whole(await lookAt(groundOf(call), { kind: 'staged' }));
  if (hook === 'commit-msg') return whole(await lookAtMessage(call));
  if (hook === 'pre-push') return lookAtPush(call);
  return lookAtBranches(call);
}

function groundOf({ cwd, own }: HookCall): Ground {
  return { root: cwd, own };
}

function whole(looked: Result<Look, Failure>): Result<HookLook, Failure> {
  return looked.ok ? ok({ ...looked.value, left: 0 }) : looked;
}

async function lookAtMessage(call: HookCall): Promise<Result<Look, Failure>> {
  const {
    cwd,
    args: [file = ''],
  } = call;
  const text = await readFile(path.resolve(cwd, file), 'latin1').catch(() => null);
  if (text === null)
    return err(
      failure('io', `The commit message cannot be read: ${file}`, 'Git gives its file to the hook commit-msg.'),
    );
  return lookAt(groundOf(call), {
    kind: 'text',
    path: 'commit message',
    bytes: Buffer.from(storedMessage(text), 'latin1'),
  });
}

async function lookAtPush(call: HookCall): Promise<Result<HookLook, Failure>> {
  const { cwd, input, args } = call;
  const refs = pushedRefs(input);
  if (refs.length === 0) return ok(NOTHING);
  const [remote = ''] = args;
  const tips: string[] = [];
  const others: string[] = [];
  for (const { oid } of refs) ((await isCommit(cwd, oid)) ? tips : others).push(oid);
  const known: string[] = [];
  for (const { before } of refs) if (!isNothing(before) && (await isCommit(cwd, before))) known.push(before);
  // What hangs on no commit, such as a tag of a file, is small and looked at as it is.
  const loose = await lookAtObjects(
    [
      ...others,
      ...(await tagsOf(
        cwd,
        refs.map(({ oid }) => oid),
      )),
    ],
    call,
  );
  if (!loose.ok || tips.length === 0) return loose;
  const revisions = [...tips, '--not', `--remotes=${remote.replaceAll(/[*?[\\]/g, String.raw`\$&`)}`, ...known];
  const pushed = await lookAtCommits({ ...call, revisions, bounds: PUSH, replaced: [] });
  return pushed.ok ? ok(joined(pushed.value, loose.value)) : pushed;
}

async function lookAtBranches(call: HookCall): Promise<Result<HookLook, Failure>> {
  const refs = movedRefs(call.input);
  if (refs.length === 0) return ok(NOTHING);
  const revisions = [...refs.map(({ oid }) => oid), '--not', '--branches', '--remotes', '--tags'];
  const replaced = refs.flatMap(({ before, oid }) => (isNothing(before) ? [] : [before, `^${oid}`]));
  return lookAtCommits({ ...call, revisions, bounds: GUARD, replaced });
}

type CommitsCall = HookCall & {
  readonly revisions: readonly string[];
  readonly bounds: { readonly most: number; readonly ms: number };
  /** Commits that the new ones take the place of: what was in them is no news. */
  readonly replaced: readonly string[];
};

async function lookAtCommits(call: CommitsCall): Promise<Result<HookLook, Failure>> {
  const { cwd, revisions, bounds, now, replaced } = call;
  const end = now() + bounds.ms;
  const part = { cwd, most: bounds.most, late: () => now() > end };
  let left = 0;
  const looked = await look(groundOf(call), async (by) => {
    const found = await lookThroughCommits({ ...part, revisions }, by);
    if (!found.ok) return found;
    ({ left } = found.value);
    const { report } = found.value;
    if (replaced.length === 0 || report.findings.length === 0) return ok(report);
    const before = await lookThroughCommits({ ...part, revisions: replaced }, by);
    if (!before.ok) return before;
    const had = new Set(before.value.report.findings.map(({ fingerprint }) => fingerprint));
    return ok({ ...report, findings: report.findings.filter(({ fingerprint }) => !had.has(fingerprint)) });
  });
  return looked.ok ? ok({ ...looked.value, left }) : looked;
}

async function lookAtObjects(oids: readonly string[], call: HookCall): Promise<Result<HookLook, Failure>> {
  const { cwd } = call;
  const looker = async (by: LookBy): Promise<Result<ReturnType<typeof mergeReports>, Failure>> => {
    const reports = [];
    for (const oid of oids) {
      const { stdout } = await runGit(cwd, ['cat-file', '-p', oid]);
      const report = await scan(
        { kind: 'text', path: `object ${oid.slice(0, 12)}`, bytes: stdout },
        { ...by, cwd, threads: 1 },
      );
      if (isRefusal(report)) return err(failures.git('read what is pushed', report.detail));
      reports.push(report);
    }
    return ok(mergeReports(reports));
  };
  return whole(await look(groundOf(call), looker));
}

/** Of these objects the tags that have a message of their own. */
async function tagsOf(cwd: string, oids: readonly string[]): Promise<readonly string[]> {
  const tags: string[] = [];
  for (const oid of oids)
    if ((await runGit(cwd, ['cat-file', '-t', oid])).stdout.toString().trim() === 'tag') tags.push(oid);
  return tags;
}

async function isCommit(cwd: string, oid: string): Promise<boolean> {
  return (await runGit(cwd, ['rev-parse', '--quiet', '--verify', `${oid}^{commit}`])).code === 0;
}

const NOTHING: HookLook = { findings: [], unseen: [], allowed: 0, left: 0 };

function joined(one: HookLook, other: HookLook): HookLook {
  return {
    findings: [...one.findings, ...other.findings],
    unseen: [...one.unseen, ...other.unseen],
    allowed: one.allowed + other.allowed,
    left: one.left + other.left,
  };
}

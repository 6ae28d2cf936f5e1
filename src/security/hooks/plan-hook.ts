import { existsSync } from 'node:fs';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { BARE_SCRIPT, isShellScript, splitBlock, withBlock } from './block.ts';
import { type HookFile, readHookFile } from './hook-file.ts';
import type { HookName } from './hook-name.ts';
import type { HooksPlace } from './hooks-place.ts';
import type { InstalledFile, InstallRecord } from './record.ts';
import { blockText, type MissingPolicy, passOn } from './scripts.ts';
import { asideFile, asideWord, hooksIn, isRelayed, targetFile, type Way } from './target.ts';

/** What is to be done to one hook; made before anything is changed. */
export type HookPlan = {
  readonly installed: InstalledFile;
  /** The hook that is there and makes room. */
  readonly move: { readonly from: string; readonly to: string; readonly hook: HookFile } | null;
  /** A file nobody needs any more, which is kept under another name. */
  readonly keep: { readonly from: string; readonly to: string } | null;
  readonly text: string;
  readonly mode: number;
  /** `chained`: another hook runs after ours. `unchanged`: it stands there as it should. */
  readonly outcome: 'new' | 'chained' | 'renewed' | 'unchanged';
};

/** What is to be installed, and where. */
export type PlanParts = {
  readonly place: HooksPlace;
  readonly way: Way;
  readonly record: InstallRecord | null;
  readonly missing: MissingPolicy;
  readonly force: boolean;
  readonly platform: string;
};

/** Plans one hook. Fails where somebody else's work could be lost. */
export function planHook(hook: HookName, parts: PlanParts): Result<HookPlan, Failure> {
  const { place, way, missing, force } = parts;
  const file = targetFile(place, way, hook);
  if (way.kind === 'redirect') return ok(redirected(hook, parts));
  const there = readHookFile(file);
  const before = parts.record?.files.find((one) => one.file === file) ?? null;
  const relayed = isRelayed(way, hook);
  const make = (after: string | null): string => blockText({ hook, missing, after });
  const bare = { move: null, keep: null };
  if (there.kind === 'absent') {
    const installed = { hook, file, created: true, aside: before?.aside ?? null };
    const after = installed.aside === null ? null : asideWord(place, hook);
    const text = withBlock(relayed ? '' : BARE_SCRIPT, make(after));
    return ok({ ...bare, installed, text, mode: relayed ? 0o644 : 0o755, outcome: after === null ? 'new' : 'chained' });
  }
  if (there.kind === 'other')
    return err(failure('repository', `${file} is neither a file nor a link.`, 'Move it away, then run this again.'));
  if (there.kind === 'file') {
    const text = there.bytes.toString('latin1');
    const split = splitBlock(text);
    if (split.kind === 'damaged') {
      if (!force) return err(damaged(file));
      const installed = { hook, file, created: true, aside: null };
      const keep = { from: file, to: free(`${file}.damaged`) };
      return ok({
        installed,
        move: null,
        keep,
        text: withBlock(relayed ? '' : BARE_SCRIPT, make(null)),
        mode: 0o755,
        outcome: 'new',
      });
    }
    if (split.kind === 'ours') {
      const aside = before?.aside ?? found(asideFile(place, hook));
      const installed = before ?? { hook, file, created: isNothing(split.rest), aside };
      const wanted = withBlock(split.rest, make(aside === null ? null : asideWord(place, hook)));
      const mode = relayed ? there.mode : there.mode | 0o100 | ((there.mode & 0o044) >> 2);
      const same = wanted === text && mode === there.mode;
      return ok({ ...bare, installed, text: wanted, mode, outcome: same ? 'unchanged' : 'renewed' });
    }
    if (split.kind === 'none' && (relayed || (there.runs && isShellScript(there.bytes)))) {
      const installed = { hook, file, created: false, aside: null };
      const stale = asideFile(place, hook);
      const keep = existsSync(stale) ? { from: stale, to: free(stale) } : null;
      return ok({
        installed,
        move: null,
        keep,
        text: withBlock(text, make(null)),
        mode: there.mode,
        outcome: 'chained',
      });
    }
  }
  return setAside(hook, { ...parts, file, there });
}

/** In the folder of ours: nothing there is anybody else's. */
function redirected(hook: HookName, { place, way, missing, platform }: PlanParts): HookPlan {
  const file = targetFile(place, way, hook);
  const folder = way.kind === 'redirect' ? way.foreignDir : null;
  const chain = folder === null ? '' : passOn(folder, hook, platform);
  // Texts here hold a character for each byte; a path may have others.
  const rest = BARE_SCRIPT + Buffer.from(chain, 'utf8').toString('latin1');
  const text = withBlock(rest, blockText({ hook, missing, after: null }));
  const there = readHookFile(file);
  const same = there.kind === 'file' && there.runs && there.bytes.toString('latin1') === text;
  const first = hooksIn(folder).includes(hook) ? 'chained' : 'new';
  const outcome = same ? 'unchanged' : there.kind === 'absent' ? first : 'renewed';
  return { installed: { hook, file, created: true, aside: null }, move: null, keep: null, text, mode: 0o755, outcome };
}

/** The hook makes room: no shell can read it, or git would not start it and must not begin to. */
function setAside(
  hook: HookName,
  { place, missing, force, file, there }: PlanParts & { readonly file: string; readonly there: HookFile },
): Result<HookPlan, Failure> {
  const to = asideFile(place, hook);
  const taken = existsSync(to);
  if (taken && !force)
    return err(
      failure(
        'repository',
        `${file} is a hook of somebody else's, and the one that was there before it still lies in ${to}.`,
        `Remove the one that is not needed any more, or keep both with: br security install-hooks --force`,
      ),
    );
  const text = withBlock(BARE_SCRIPT, blockText({ hook, missing, after: asideWord(place, hook) }));
  return ok({
    installed: { hook, file, created: false, aside: { file: to, link: there.kind === 'link' ? there.target : null } },
    move: { from: file, to, hook: there },
    keep: taken ? { from: to, to: free(to) } : null,
    text,
    mode: 0o755,
    outcome: there.kind !== 'absent' && there.kind !== 'other' && there.runs ? 'chained' : 'new',
  });
}

/** Whether nothing but our part stood in the file. */
export function isNothing(rest: string): boolean {
  return rest === '' || rest === BARE_SCRIPT;
}

/** A hook that was set aside, told by its place alone: the record is gone. */
function found(file: string): InstalledFile['aside'] {
  return readHookFile(file).kind === 'absent' ? null : { file, link: null };
}

function free(file: string): string {
  for (let n = 1; ; n += 1) if (!existsSync(`${file}.${n}`)) return `${file}.${n}`;
}

function damaged(file: string): Failure {
  return failure(
    'repository',
    `Of BuildRunner's part in ${file} only the beginning or only the end is left.`,
    'Take the lines between the two marks out by hand, then run this again; or put the file aside and write it anew with: br security install-hooks --force',
    { place: { file, line: null, column: null } },
  );
}

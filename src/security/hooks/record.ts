import { readFileSync } from 'node:fs';
import path from 'node:path';
import { list, object, text, type Json } from '../../lib/json.ts';
import { type HookName, hookName } from './hook-name.ts';
import type { MissingPolicy } from './scripts.ts';
import { writeWhole } from './write-file.ts';

/** A hook that was set aside to make room, and what to do to bring it back. */
export type Aside = {
  /** Where it lies now. */
  readonly file: string;
  /** The target it had, where it was a symbolic link. */
  readonly link: string | null;
};

/** A file that was written or changed. */
export type InstalledFile = {
  readonly hook: HookName;
  readonly file: string;
  /** Nothing was there before. */
  readonly created: boolean;
  readonly aside: Aside | null;
};

/** A setting of `core.hooksPath` of ours. */
export type Redirect = {
  readonly scope: 'local' | 'worktree';
  /** What this scope of the configuration said before; null: nothing. */
  readonly before: string | null;
  /** The folder whose hooks run after ours; null: none. */
  readonly foreignDir: string | null;
};

/** What an installation did, kept beside what it made: for the status and for taking it back. */
export type InstallRecord = {
  readonly node: string;
  readonly script: string;
  readonly missing: MissingPolicy;
  readonly guard: boolean;
  readonly files: readonly InstalledFile[];
  /** We point `core.hooksPath` at a folder of ours. Null: we do not. */
  readonly redirect: Redirect | null;
  /** Folders that were made, outermost first. */
  readonly made: readonly string[];
};

const FORMAT = 1;

/** The file of the record. */
export function recordFile(home: string): string {
  return path.join(home, 'record.json');
}

/** Reads the record; null where there is none, or none that can be read. */
export function readRecord(home: string): InstallRecord | null {
  try {
    const json = object(JSON.parse(readFileSync(recordFile(home), 'utf8')));
    const node = text(json['node']);
    const script = text(json['script']);
    if (json['format'] !== FORMAT || node === null || script === null) return null;
    const redirect = json['redirect'] === null ? null : object(json['redirect']);
    return {
      node,
      script,
      missing: json['missing'] === 'closed' ? 'closed' : 'open',
      guard: json['guard'] === true,
      files: list(json['files']).flatMap((one) => installedFile(object(one))),
      redirect: redirect && {
        scope: redirect['scope'] === 'worktree' ? 'worktree' : 'local',
        before: text(redirect['before']),
        foreignDir: text(redirect['foreignDir']),
      },
      made: list(json['made']).flatMap((one) => text(one) ?? []),
    };
  } catch {
    return null;
  }
}

function installedFile(json: Json): readonly InstalledFile[] {
  const hook = hookName(text(json['hook']) ?? '');
  const file = text(json['file']);
  if (hook === null || file === null) return [];
  const aside = json['aside'] === null ? null : object(json['aside']);
  const lies = aside === null ? null : text(aside['file']);
  const created = json['created'] === true;
  return [
    { hook, file, created, aside: aside === null || lies === null ? null : { file: lies, link: text(aside['link']) } },
  ];
}

/** Writes the record. */
export function writeRecord(home: string, record: InstallRecord): void {
  writeWhole(recordFile(home), `${JSON.stringify({ format: FORMAT, ...record }, null, 2)}\n`, 0o644);
}

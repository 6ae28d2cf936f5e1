import type { HistoryCommit, HistoryFile } from '../../../../model/history.ts';

/** Begins a commit, before its id. What was said comes in the three fields after it, whatever it begins with. */
const MARK = '\u0002';
const HEAD_FIELDS = 4;
/** What `git log` prints of each commit; with `-z --numstat` the files follow. */
export const LOG_FORMAT: string = '--format=%x00%x02%H%x00%ct%x00%s%x00%b%x00';
/** Most of a message beside its subject that is kept, in characters. */
const MOST_BODY = 500;

/** Reads what `git log -z --numstat` prints in `LOG_FORMAT`, piece by piece, and tells of each commit when it is whole. */
export function logParser(each: (commit: HistoryCommit) => void): {
  readonly take: (text: string) => void;
  readonly end: () => void;
} {
  let rest = '';
  let fields: string[] = [];
  const close = (): void => {
    const commit = commitOf(fields);
    fields = [];
    if (commit !== null) each(commit);
  };
  const field = (text: string): void => {
    const inHead = begins(fields[0] ?? '') && fields.length < HEAD_FIELDS;
    if (!inHead && begins(text)) close();
    fields.push(text);
  };
  return {
    take: (text) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) field(part);
    },
    end: () => {
      if (rest !== '') field(rest);
      rest = '';
      close();
    },
  };
}

function begins(field: string): boolean {
  return field.startsWith(MARK) && /^[0-9a-f]{40,64}$/u.test(field.slice(MARK.length));
}

function commitOf(fields: readonly string[]): HistoryCommit | null {
  const [mark = '', at = '', subject = '', body = '', ...files] = fields;
  if (!begins(mark) || fields.length < HEAD_FIELDS) return null;
  return {
    commit: mark.slice(MARK.length),
    at: Number(at) * 1000,
    subject,
    body: body.trim().slice(0, MOST_BODY),
    files: filesOf(files),
  };
}

/** `added TAB removed TAB path`; of a renamed file the path is empty, and two more fields have the old and the new one. */
function filesOf(fields: readonly string[]): readonly HistoryFile[] {
  const files: HistoryFile[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const match = /^\n?(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(fields[at] ?? '');
    if (match === null) continue;
    const [, added = '', removed = '', path = ''] = match;
    const renamed = path === '';
    files.push({
      path: renamed ? (fields[at + 2] ?? '') : path,
      from: renamed ? (fields[at + 1] ?? '') : null,
      added: added === '-' ? null : Number(added),
      removed: removed === '-' ? null : Number(removed),
    });
    if (renamed) at += 2;
  }
  return files;
}

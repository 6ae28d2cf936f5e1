import type { FileChange } from '../../../model/recording.ts';
import type { ChangedContent, TreeEntry } from '../../../ports/repository.ts';
import { contentOf, textOf } from './read-recording.ts';
import { isRecordablePath } from './recording-schema.ts';
import { textEdits } from './text-edits.ts';

/** What becomes of one path, in order. */
export type PathChange = { readonly path: string; readonly steps: readonly FileChange[] };

/** Changes as a recording can hold them, and the paths of which it cannot hold all. */
export type ComposedChanges = {
  readonly changes: readonly PathChange[];
  /** A secret stood in it and is masked. */
  readonly masked: readonly string[];
  /** Left out: a submodule, a file that is too large, a name that no recording may have. */
  readonly leftOut: readonly string[];
};

type Mask = (text: string) => string;

/** Turns the difference of two trees into recorded changes. Renames are a deletion and a written file. */
export function composeChanges(contents: readonly ChangedContent[], mask: Mask): ComposedChanges {
  const changes: PathChange[] = [];
  const masked: string[] = [];
  const leftOut: string[] = [];
  for (const change of contents) {
    const { path, after } = change;
    const composed = isRecordable(change, mask) ? composeOne(change, mask) : null;
    if (composed === null) {
      leftOut.push(mask(path));
      continue;
    }
    changes.push({ path, steps: composed });
    if (after?.content != null && maskBytes(after.content, mask) !== after.content) masked.push(path);
  }
  return { changes, masked, leftOut };
}

function isRecordable({ path, before, after }: ChangedContent, mask: Mask): boolean {
  if (!isRecordablePath(path) || path.includes('\uFFFD') || mask(path) !== path) return false;
  if (before?.kind === 'submodule') return false;
  return after === null || (after.kind !== 'submodule' && after.content !== null);
}

function composeOne({ path, before, after }: ChangedContent, mask: Mask): readonly FileChange[] | null {
  if (after === null) return [{ kind: 'delete', path }];
  if (after.content === null) return null;
  const bytes = maskBytes(after.content, mask);
  if (after.kind === 'link') {
    const target = textOf(bytes);
    return target === null || target === '' ? null : [{ kind: 'link', path, target }];
  }
  const executable = after.kind === 'executable';
  // A link that is written to would be followed.
  if (before?.kind === 'link')
    return [
      { kind: 'delete', path },
      { kind: 'write', path, content: contentOf(bytes), executable },
    ];
  return editsOf(path, before, after, mask) ?? [{ kind: 'write', path, content: contentOf(bytes), executable }];
}

function editsOf(path: string, before: TreeEntry | null, after: TreeEntry, mask: Mask): readonly FileChange[] | null {
  if (before?.kind !== after.kind || before.content === null || after.content === null) return null;
  const [from, to] = [textOf(before.content), textOf(after.content)];
  // Where a secret is or was, an edit would have to quote what must not be quoted.
  if (from === null || to === null || mask(from) !== from || mask(to) !== to) return null;
  return textEdits(from, to)?.map((edit) => ({ kind: 'edit', path, ...edit })) ?? null;
}

/** The same bytes (the very same array) where nothing is to be masked. Other bytes than text are looked through as Latin-1. */
function maskBytes(bytes: Uint8Array, mask: Mask): Uint8Array {
  const text = textOf(bytes);
  const read = text ?? Buffer.from(bytes).toString('latin1');
  const masked = mask(read);
  return masked === read ? bytes : Buffer.from(masked, text === null ? 'latin1' : 'utf8');
}

import type { Path } from './findings.ts';
import type { SourceDocument } from './source-document.ts';

/** Whatever is written at a path; undefined when nothing is. */
export function valueAt(document: SourceDocument, path: Path): unknown {
  return path.reduce<unknown>(
    (parent, step) =>
      typeof parent === 'object' && parent !== null ? (parent as Record<string | number, unknown>)[step] : undefined,
    document.value,
  );
}

/** The path of an entry of a list that may have been written as a single value. */
export function entryPath(document: SourceDocument, list: Path, index: number): Path {
  return Array.isArray(valueAt(document, list)) ? [...list, index] : list;
}

/** The texts of a list, or the one that stands for it, with their paths. Entries of other kinds are left out. */
export function listEntries(document: SourceDocument, list: Path): { readonly text: string; readonly path: Path }[] {
  const value = valueAt(document, list);
  if (typeof value === 'string') return [{ text: value, path: list }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ text, path: [...list, index] }] : []));
}

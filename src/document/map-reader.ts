import type * as z from 'zod';
import type { Findings, Path } from './findings.ts';
import type { Fields } from './schema-fields.ts';
import type { SourceDocument } from './source-document.ts';
import { suggest } from './suggest.ts';
import { described, label, valueProblems } from './value-problems.ts';
import { kinds } from './value-words.ts';

/** How a kind of file speaks of itself. */
export type FileWords = {
  /** The end of "There is no key …", for the map at a path: `in a task`. */
  readonly placeName: (path: Path) => string;
  /** The keys of a map that stands inside of a value and is read with it. */
  readonly innerKeys: (path: Path) => readonly string[];
};

/** Reads maps by tables of schemas, every key by its own, so that one mistake hides no other. */
export class MapReader {
  readonly #document: SourceDocument;
  readonly #findings: Findings;
  readonly #words: FileWords;

  constructor(document: SourceDocument, findings: Findings, words: FileWords) {
    this.#document = document;
    this.#findings = findings;
    this.#words = words;
  }

  problem(path: Path, cause: string, remedy: string, part: 'key' | 'value' = 'value'): void {
    this.#findings.problem(this.#document.place(path, part), cause, remedy);
  }

  /** A map with these keys and no others; what is missing or wrong is left out, and told. */
  map<T>(fields: Fields<T>, value: unknown, path: Path): Partial<T> {
    if (!this.isMap(value, path)) return {};
    this.unknownKeys(value, path, Object.keys(fields));
    return this.fields(fields, value, path);
  }

  /** Whether a value is a map; told when it is not. */
  isMap(value: unknown, path: Path): value is Readonly<Record<string, unknown>> {
    if (isMap(value)) return true;
    const { expected, remedy } = kinds.map;
    this.problem(path, `${label(path)} must be ${expected}, but it is ${described(value)}.`, remedy);
    return false;
  }

  unknownKeys(map: Readonly<Record<string, unknown>>, path: Path, known: readonly string[]): void {
    for (const name of Object.keys(map)) if (!known.includes(name)) this.#unknownKey(name, path, known);
  }

  #unknownKey(name: string, path: Path, known: readonly string[]): void {
    const likely = suggest(name, known);
    const remedy = likely === null ? `The keys here are ${known.join(', ')}.` : `Did you mean "${likely}"?`;
    this.problem([...path, name], `There is no key "${name}" ${this.#words.placeName(path)}.`, remedy, 'key');
  }

  /** The keys of a table, whatever else the map holds. */
  fields<T>(fields: Fields<T>, map: Readonly<Record<string, unknown>>, path: Path): Partial<T> {
    const read: Partial<T> = {};
    for (const [name, schema] of entriesOf(fields)) {
      const at = [...path, name];
      const result = (schema as z.ZodType<T[typeof name] | undefined>).safeParse(this.#asText(name, map[name], at));
      if (!result.success) this.#wrongValue(result.error.issues, at, map[name]);
      else if (result.data !== undefined) read[name] = result.data;
    }
    return read;
  }

  #wrongValue(issues: readonly z.core.$ZodIssue[], path: Path, value: unknown): void {
    const seen = new Set<string>();
    for (const found of valueProblems(issues, path, value)) {
      if ('unknown' in found) {
        for (const name of found.unknown) this.#unknownKey(name, found.path, this.#words.innerKeys(found.path));
        continue;
      }
      // One mistake a value: a text that breaks two rules is mended once.
      const key = JSON.stringify([found.path, found.part]);
      if (!seen.has(key)) this.problem(found.path, found.cause, found.remedy, found.part);
      seen.add(key);
    }
  }

  /** Variables are text: `PORT: 0755` and `VERSION: 1.10` keep their zeros. */
  #asText(name: string | number | symbol, value: unknown, path: readonly (string | number | symbol)[]): unknown {
    if (name !== 'env' || !isMap(value)) return value;
    const written = (variable: string): string | null =>
      this.#document.written([...path.filter((step) => typeof step !== 'symbol'), variable]);
    return Object.fromEntries(
      Object.entries(value).map(([variable, content]) => [
        variable,
        typeof content === 'number' || typeof content === 'boolean' ? (written(variable) ?? content) : content,
      ]),
    );
  }
}

function entriesOf<T>(fields: Fields<T>): [keyof T & string, Fields<T>[keyof T]][] {
  return Object.entries(fields) as [keyof T & string, Fields<T>[keyof T]][];
}

/** Whether a value read from a file is a map. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type * as z from 'zod';
import type { Findings, Path } from './findings.ts';
import {
  checkFields,
  defaultsFields,
  type DefaultsDocument,
  type Fields,
  headFields,
  type HeadDocument,
  planKeys,
  setupFields,
  taskFields,
  type TaskDocument,
} from './plan-schema.ts';
import { kinds } from './plan-words.ts';
import type { SourceDocument } from './source-document.ts';
import { suggest } from './suggest.ts';
import { described, label, valueProblems } from './value-problems.ts';

/** A task with the values that could be read; what is missing or wrong is left out, and already told. */
export type ReadTask = {
  readonly path: Path;
  readonly fields: Partial<TaskDocument>;
  readonly given: ReadonlySet<string>;
};

/** The plan with the values that could be read. */
export type ReadPlan = {
  readonly head: Partial<HeadDocument>;
  readonly defaults: Partial<DefaultsDocument>;
  readonly tasks: readonly ReadTask[];
};

/** Reads every key by its own schema, so that one mistake hides no other. Null when the file is no map at all. */
export function readPlan(document: SourceDocument, findings: Findings): ReadPlan | null {
  const reader = new Reader(document, findings);
  const root = document.value;
  if (!isMap(root)) {
    findings.problem(
      document.place([]),
      `The plan must be a map of keys and values, but it is ${described(root)}.`,
      'Begin with name: and tasks:.',
    );
    return null;
  }
  reader.unknownKeys(root, [], planKeys);
  const head = reader.fields<HeadDocument>(headFields, root, []);
  const defaults =
    root['defaults'] === undefined ? {} : reader.map<DefaultsDocument>(defaultsFields, root['defaults'], ['defaults']);
  return { head, defaults, tasks: tasksOf(root['tasks'], reader) };
}

function tasksOf(value: unknown, reader: Reader): readonly ReadTask[] {
  if (!Array.isArray(value) || value.length === 0) {
    reader.problem(
      ['tasks'],
      value === undefined
        ? '"tasks" is missing.'
        : `"tasks" must be ${kinds.tasks.expected}, but it is ${described(value)}.`,
      kinds.tasks.remedy,
    );
    return [];
  }
  return value.map((task: unknown, index) => {
    const path = ['tasks', index];
    return {
      path,
      fields: reader.map<TaskDocument>(taskFields, task, path),
      given: new Set(isMap(task) ? Object.keys(task) : []),
    };
  });
}

/** Reads maps by tables of schemas. */
class Reader {
  readonly #document: SourceDocument;
  readonly #findings: Findings;

  constructor(document: SourceDocument, findings: Findings) {
    this.#document = document;
    this.#findings = findings;
  }

  problem(path: Path, cause: string, remedy: string, part: 'key' | 'value' = 'value'): void {
    this.#findings.problem(this.#document.place(path, part), cause, remedy);
  }

  /** A map with these keys and no others. */
  map<T>(fields: Fields<T>, value: unknown, path: Path): Partial<T> {
    if (!isMap(value)) {
      this.problem(
        path,
        `${label(path)} must be ${kinds.map.expected}, but it is ${described(value)}.`,
        kinds.map.remedy,
      );
      return {};
    }
    this.unknownKeys(value, path, Object.keys(fields));
    return this.fields(fields, value, path);
  }

  unknownKeys(map: Readonly<Record<string, unknown>>, path: Path, known: readonly string[]): void {
    for (const name of Object.keys(map)) if (!known.includes(name)) this.#unknownKey(name, path, known);
  }

  #unknownKey(name: string, path: Path, known: readonly string[]): void {
    const likely = suggest(name, known);
    const remedy = likely === null ? `The keys here are ${known.join(', ')}.` : `Did you mean "${likely}"?`;
    this.problem([...path, name], `There is no key "${name}" ${placeName(path)}.`, remedy, 'key');
  }

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
        for (const name of found.unknown)
          this.#unknownKey(name, found.path, Object.keys(found.path.includes('setup') ? setupFields : checkFields));
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

function placeName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'in a plan';
  if (last === 'defaults') return 'in "defaults"';
  if (path[0] === 'setup') return 'in a step of the setup';
  return path.length === 2 ? 'in a task' : 'in a check';
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

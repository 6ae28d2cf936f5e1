import type { Findings, Path } from '../document/findings.ts';
import {
  checkFields,
  defaultsFields,
  type DefaultsDocument,
  headFields,
  type HeadDocument,
  planKeys,
  setupFields,
  taskFields,
  type TaskDocument,
} from './plan-schema.ts';
import { type WhoDocument, whoFields } from './who-schema.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { described } from '../document/value-problems.ts';
import { identifier } from '../document/value-schemas.ts';
import { kinds } from '../document/value-words.ts';
import { type FileWords, isMap, MapReader } from '../document/map-reader.ts';

/** A task with the values that could be read; what is missing or wrong is left out, and already told. */
export type ReadTask = {
  readonly path: Path;
  readonly fields: Partial<TaskDocument>;
  readonly given: ReadonlySet<string>;
};

/** Roles with the values that could be read, by name. */
export type ReadRoles = ReadonlyMap<string, Partial<WhoDocument>>;

/** The plan with the values that could be read. */
export type ReadPlan = {
  readonly head: Partial<HeadDocument>;
  readonly defaults: Partial<DefaultsDocument>;
  /** By name, in the order of the file. */
  readonly roles: ReadRoles;
  readonly tasks: readonly ReadTask[];
};

/** Reads every key by its own schema, so that one mistake hides no other. Null when the file is no map at all. */
export function readPlan(document: SourceDocument, findings: Findings): ReadPlan | null {
  const reader = new MapReader(document, findings, words);
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
  return { head, defaults, roles: rolesOf(root['roles'], reader), tasks: tasksOf(root['tasks'], reader) };
}

const roleName = identifier('id');

function rolesOf(value: unknown, reader: MapReader): ReadRoles {
  if (value === undefined || !reader.isMap(value, ['roles'])) return new Map();
  return new Map(
    Object.entries(value).map(([name, role]) => {
      const path = ['roles', name];
      if (!roleName.safeParse(name).success)
        reader.problem(path, `A role cannot be called "${name}".`, `Give it ${kinds.id.expected}.`, 'key');
      return [name, reader.map<WhoDocument>(whoFields, role, path)];
    }),
  );
}

function tasksOf(value: unknown, reader: MapReader): readonly ReadTask[] {
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

/** How messages about plans speak of the file. */
const words: FileWords = {
  placeName,
  innerKeys: (path) => Object.keys(path.includes('setup') ? setupFields : checkFields),
};

function placeName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'in a plan';
  if (last === 'defaults') return 'in "defaults"';
  if (path[0] === 'roles') return 'in a role';
  if (path[0] === 'setup') return 'in a step of the setup';
  return path.length === 2 ? 'in a task' : 'in a check';
}

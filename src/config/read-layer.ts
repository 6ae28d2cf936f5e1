import type { Findings, Path } from '../document/findings.ts';
import { valueAt } from '../document/list-entries.ts';
import { isMap, MapReader } from '../document/map-reader.ts';
import { readSource, type SourceDocument } from '../document/source-document.ts';
import { described } from '../document/value-problems.ts';
import { directory, line } from '../document/value-schemas.ts';
import type { ConfigLayer } from '../model/config.ts';
import {
  type KeepDocument,
  keepFields,
  placeMine,
  type WorkspacesDocument,
  workspacesFields,
} from './config-schema.ts';
import type { Placed } from './picked.ts';
import { type ReadAgent, readAgents } from './read-agents.ts';
import { NO_AI, NO_ROUTING, readAi, type ReadAi, readRouting, type ReadRouting } from './read-routing.ts';
import { NO_SECURITY, type ReadSecurity, readSecurity } from './read-security.ts';
import { NO_TELEMETRY, type ReadTelemetry, readTelemetry } from './read-telemetry.ts';

/** One configuration file: whose it is, its name in messages, and what it holds. */
export type ConfigFile = { readonly layer: ConfigLayer; readonly file: string; readonly text: string };

/** What reading has to know besides the files. */
export type ConfigSurroundings = {
  /** Absolute path of the home of whoever runs `br`. */
  readonly home: string;
  /** Absolute path of the repository's top; null outside of one. */
  readonly root: string | null;
  /** Names that are taken by built-in agents. */
  readonly builtIn: ReadonlySet<string>;
  /** `BR_WORKTREES`, which wins over `workspaces.place`; null when it is not set. */
  readonly worktrees: string | null;
  /** Variables that a header of `telemetry.export` may name. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ids of the built-in rules of security; null: they were not looked up, and nothing is said about ids. */
  readonly ruleIds: ReadonlySet<string> | null;
};

/** What one file says, as far as it could be read. */
export type ReadLayer = {
  readonly layer: ConfigLayer;
  readonly agents: readonly ReadAgent[];
  readonly workspaces: {
    readonly [K in keyof WorkspacesDocument]-?: Placed<NonNullable<WorkspacesDocument[K]>> | null;
  };
  readonly keep: { readonly [K in keyof KeepDocument]-?: Placed<Exclude<KeepDocument[K], undefined>> | null };
  readonly telemetry: ReadTelemetry;
  readonly security: ReadSecurity;
  readonly routing: ReadRouting;
  readonly ai: ReadAi;
};

/** Reads one file; every mistake goes to the findings. What is missing or wrong is null. */
export function readLayer(file: ConfigFile, surroundings: ConfigSurroundings, findings: Findings): ReadLayer {
  const { layer, file: name } = file;
  const text = file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text;
  const document = readSource({ text, file: name, format: 'yaml' }, findings);
  const nothing: ReadLayer = {
    layer,
    agents: [],
    workspaces: { place: null, links: null, ports: null },
    keep: { age: null, size: null },
    telemetry: NO_TELEMETRY,
    security: NO_SECURITY,
    routing: NO_ROUTING,
    ai: NO_AI,
  };
  if (document === null || document.value === null) return nothing;
  const reader = new MapReader(document, findings, {
    placeName: placeName(document),
    innerKeys: (path) => (path[0] === 'telemetry' ? ['endpoint', 'headers'] : ['first', 'last']),
  });
  const root = document.value;
  if (typeof root !== 'object' || Array.isArray(root)) {
    reader.problem(
      [],
      `A configuration must be a map of keys and values, but it is ${described(root)}.`,
      'Begin with agents:, workspaces:, telemetry:, security:, routing: or ai:.',
    );
    return nothing;
  }
  const map = root as Readonly<Record<string, unknown>>;
  reader.unknownKeys(map, [], ['$schema', 'agents', 'workspaces', 'telemetry', 'security', 'routing', 'ai']);
  reader.fields<{ readonly $schema?: string }>({ $schema: line('schema').optional() }, map, []);
  return {
    layer,
    agents: readAgents(map['agents'], { ...surroundings, layer, reader, document, findings }),
    ...readWorkspaces(map['workspaces'], { layer, reader, document, surroundings }),
    telemetry: readTelemetry(map['telemetry'], { layer, reader, document, home: surroundings.home }),
    security: readSecurity(map['security'], { reader, document, findings, ruleIds: surroundings.ruleIds }),
    routing: readRouting(map['routing'], { layer, reader, document }),
    ai: readAi(map['ai'], { layer, reader, document }),
  };
}

type WorkspacesContext = {
  readonly layer: ConfigLayer;
  readonly reader: MapReader;
  readonly document: SourceDocument;
  readonly surroundings: ConfigSurroundings;
};

function readWorkspaces(
  value: unknown,
  { layer, reader, document, surroundings }: WorkspacesContext,
): Pick<ReadLayer, 'workspaces' | 'keep'> {
  const path = ['workspaces'];
  const table = workspacesFields(layer === 'user' ? placeMine : directory('placeHere'));
  const isThere = value !== undefined && reader.isMap(value, path);
  if (isThere) reader.unknownKeys(value, path, [...Object.keys(table), 'keep']);
  const read = isThere ? reader.fields<WorkspacesDocument>(table, value, path) : {};
  const kept = isThere && value['keep'] !== undefined ? value['keep'] : {};
  const keep = reader.map<KeepDocument>(keepFields, kept, [...path, 'keep']);
  const at = <T>(given: T | undefined, ...steps: readonly string[]): Placed<T> | null =>
    given === undefined ? null : { value: given, place: document.place([...path, ...steps]) };
  return {
    workspaces: {
      place: at(absolutePlace(read.place, { layer, reader, surroundings }), 'place'),
      links: at(read.links, 'links'),
      ports: at(orderedPorts(read.ports, reader), 'ports'),
    },
    keep: { age: at(keep.age, 'keep', 'age'), size: at(keep.size, 'keep', 'size') },
  };
}

function absolutePlace(
  place: string | undefined,
  { layer, reader, surroundings }: Omit<WorkspacesContext, 'document'>,
): string | undefined {
  if (place === undefined) return undefined;
  if (layer === 'user') return place.startsWith('~/') ? surroundings.home + place.slice(1) : place;
  const inGit = place.split('/').some((part) => part.toLowerCase() === '.git');
  if (place !== '' && !inGit) return surroundings.root === null ? undefined : `${surroundings.root}/${place}`;
  reader.problem(
    ['workspaces', 'place'],
    inGit ? 'Slots cannot lie in what belongs to git.' : 'Slots cannot lie at the top of the repository itself.',
    'Name a directory of their own, such as .worktrees.',
  );
  return undefined;
}

function orderedPorts(ports: WorkspacesDocument['ports'], reader: MapReader): WorkspacesDocument['ports'] {
  if (ports === undefined || ports.first < ports.last) return ports;
  reader.problem(
    ['workspaces', 'ports', 'last'],
    `The last port, ${ports.last}, does not come after the first, ${ports.first}.`,
    'Give a range, such as {first: 20000, last: 29999}.',
  );
  return undefined;
}

/** The end of "There is no key …": agents have other keys by what they are. */
function placeName(document: SourceDocument): (path: Path) => string {
  return (path) => {
    if (path.length === 0) return 'in a configuration';
    if (path[0] === 'telemetry' && path[1] === 'thresholds' && path.length === 3) return 'in a threshold';
    if (path[0] === 'security' && path[1] === 'rules' && path.length === 3) return 'in a rule';
    if (path[0] === 'routing' && path[1] === 'models' && path.length === 3) return 'in a model';
    if (path[0] !== 'agents') return `in "${path.at(-1)}"`;
    const entry = valueAt(document, path);
    const kind = ['acp', 'run'].filter((key) => isMap(entry) && key in entry);
    return kind.length === 1 ? `in an agent with "${kind[0]}"` : 'in an agent';
  };
}

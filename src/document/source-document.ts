import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type Scalar,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from '../model/failure.ts';
import type { Findings, Path } from './findings.ts';
import { yamlFault } from './yaml-problems.ts';

/** A file as plain data, with the place of everything in it. */
export type SourceDocument = {
  /** Maps are objects without prototype; aliases and merges (`<<`) are resolved; the first of two equal keys counts. */
  readonly value: unknown;
  /** Where the value at a path (or its key) stands; for what is not there, where its parent stands. */
  place(path: Path, part?: 'key' | 'value'): Place;
  /** The value at a path as it is written, for numbers and truth values that are meant as text; null for anything else. */
  written(path: Path): string | null;
};

/** What to read. `format: 'json'` allows no text without quotes. */
export type SourceText = { readonly text: string; readonly file: string; readonly format: 'yaml' | 'json' };

/** More values than any real file has; a small file whose aliases multiply ("billion laughs") is stopped here. */
const MAX_VALUES = 2_000_000;

/** A real file is at most six deep. */
const MAX_DEPTH = 100;

/** Where to look up a value: its key, if it has one, and the node that holds it with aliases followed. */
type Spot = { readonly key: Node | null; readonly node: Node | null };

/** Reads YAML or JSON. Mistakes in the notation itself go to the findings, and `null` comes back when nothing more can be said. */
export function readSource({ text, file, format }: SourceText, findings: Findings): SourceDocument | null {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: format === 'json' ? 'json' : 'core',
  });
  const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) {
    // Whatever else the parser found is a consequence.
    findings.problem(at(exhausted.pos[0]), 'The file is nested too deeply.', 'Write it with less nesting.');
    return null;
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const { cause, remedy } = yamlFault(error, text.slice(error.pos[0], error.pos[1] + 40));
    findings.problem(at(error.pos[0]), cause, remedy);
  }
  if (document.errors.length + document.warnings.length > 0) return null;
  const targets = aliasTargets(document);
  const placeOf = (node: Node): Place => at(node.range?.[0] ?? 0);
  const converter = new Converter(targets, placeOf, findings);
  const value = converter.convert(document.contents, 0);
  if (converter.stopped) return null;
  const find = (path: Path): Spot => locate(document.contents, path, targets);
  return {
    value,
    place: (path, part = 'value') => {
      const { key, node } = find(path);
      return at((part === 'key' ? (key ?? node) : (node ?? key))?.range?.[0] ?? 0);
    },
    written: (path) => {
      const { node } = find(path);
      return isScalar(node) && typeof node.source === 'string' ? node.source : null;
    },
  };
}

/** The node each alias stands for: the last one before it with that anchor. The library searches the file for each. */
function aliasTargets(document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** Turns nodes into plain data. */
class Converter {
  stopped = false;
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #placeOf: (node: Node) => Place;
  readonly #findings: Findings;
  readonly #open = new Set<Node>();
  #values = 0;

  constructor(targets: ReadonlyMap<Alias, Node>, placeOf: (node: Node) => Place, findings: Findings) {
    this.#targets = targets;
    this.#placeOf = placeOf;
    this.#findings = findings;
  }

  convert(node: unknown, depth: number): unknown {
    if (this.stopped || !isNode(node)) return null;
    this.#values += 1;
    if (this.#values > MAX_VALUES)
      return this.#stop(node, `Its aliases make the file more than ${MAX_VALUES.toLocaleString('en')} values long.`);
    if (depth > MAX_DEPTH) return this.#stop(node, `The file is nested more than ${MAX_DEPTH} deep.`);
    if (isScalar(node)) return node.value;
    if (isAlias(node)) return this.#alias(node, depth);
    if (this.#open.has(node)) return this.#stop(node, 'An alias stands inside of what it refers to.');
    this.#open.add(node);
    const value = isSeq(node)
      ? node.items.map((item) => this.convert(item, depth + 1))
      : isMap(node)
        ? this.#map(node.items, depth)
        : null;
    this.#open.delete(node);
    return value;
  }

  #alias(node: Alias, depth: number): unknown {
    const target = this.#targets.get(node);
    if (target !== undefined) return this.convert(target, depth);
    this.#report(
      node,
      `Without quotes, *${node.source} is read as a YAML alias, and no anchor of that name comes before it.`,
      `Put a glob in quotes: "*${node.source}".`,
    );
    // The text that was meant, so that no other rule stumbles over the gap.
    return `*${node.source}`;
  }

  #map(pairs: readonly Pair[], depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const first = new Map<string, Node>();
    for (const { key, value } of pairs) {
      if (!isScalar(key) || key.value === null) {
        if (isNode(key)) this.#report(key, 'A key must be plain text.', 'Put a text with { } or [ ] in quotes.');
        continue;
      }
      if (isMergeKey(key)) continue;
      const name = keyName(key);
      if (name === '__proto__') {
        this.#report(key, 'No key can be called __proto__.', 'Choose another name.');
        continue;
      }
      const earlier = first.get(name);
      if (earlier !== undefined) {
        this.#report(
          key,
          `The key "${name}" stands twice in the same map, first on line ${this.#placeOf(earlier).line}.`,
          'Take one of them out.',
        );
        continue;
      }
      first.set(name, key);
      map[name] = this.convert(value, depth + 1);
    }
    for (const { key, value } of pairs) if (isScalar(key) && isMergeKey(key)) this.#merge(map, value, depth);
    return map;
  }

  #merge(map: Record<string, unknown>, value: unknown, depth: number): void {
    const sources = isSeq(value) ? value.items : [value];
    for (const source of sources) {
      const merged = this.convert(source, depth + 1);
      if (typeof merged === 'object' && merged !== null && !Array.isArray(merged)) {
        for (const [name, inherited] of Object.entries(merged)) if (!(name in map)) map[name] = inherited;
      } else if (isNode(source) && !this.stopped)
        this.#report(
          source,
          'Only a map can be merged with <<.',
          'Write <<: *name, where the anchor &name marks a map.',
        );
    }
  }

  #report(node: Node, cause: string, remedy: string): void {
    this.#findings.problem(this.#placeOf(node), cause, remedy);
  }

  #stop(node: Node, cause: string): null {
    this.stopped = true;
    this.#report(node, cause, 'Write it with fewer aliases and less nesting.');
    return null;
  }
}

/** A key as text: a number or truth value as it is written. */
function keyName({ value, source }: Scalar): string {
  return typeof value === 'string' ? value : (source ?? '');
}

/** https://yaml.org/type/merge.html: only without quotes. */
function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function locate(root: Node | null, path: Path, targets: ReadonlyMap<Alias, Node>): Spot {
  const follow = (node: unknown): Node | null =>
    isAlias(node) ? (targets.get(node) ?? node) : isNode(node) ? node : null;
  let spot: Spot = { key: null, node: follow(root) };
  for (const step of path) {
    const next = child(spot.node, step);
    if (next === null) return spot;
    spot = next;
  }
  return spot;

  function child(node: Node | null, step: string | number): Spot | null {
    if (isSeq(node))
      return typeof step === 'number' && step < node.items.length
        ? { key: null, node: follow(node.items[step]) }
        : null;
    if (!isMap(node)) return null;
    for (const { key, value } of node.items)
      if (isScalar(key) && !isMergeKey(key) && keyName(key) === step) return { key, node: follow(value) };
    for (const { key, value } of node.items) {
      if (!isMergeKey(key)) continue;
      const source = follow(value);
      for (const merged of isSeq(source) ? source.items : [source]) {
        const found = child(follow(merged), step);
        if (found !== null) return found;
      }
    }
    return null;
  }
}

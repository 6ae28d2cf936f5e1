import type * as Yaml from 'yaml';

/** Where plans and configurations hold what may be secret: headers for a receiver, variables of agents and tasks, examples of rules. */
const HOLDER = /^(?:headers|env|finds|passes)$/u;
const SOMEWHERE = /\b(?:headers|env|finds|passes)\b/u;
/** Such a key in a line, up to its value. */
const IN_LINE = /(?:^|[\s,{])["']?(?:headers|env|finds|passes)["']?\s*:/u;

/** Stands for a hidden character until the line is shown: for private use, so no source has it by chance. */
const HIDDEN = '\uE0F0';

/** Stretches of hidden characters as a text shows them: always the same, so that nobody can tell how many there are. */
export function showHidden(text: string): string {
  return text.replaceAll(/\uE0F0(?:[\uE0F0 ]*\uE0F0)?/gu, '****');
}

/**
 * A source text of YAML or JSON to show a line of: the values below such keys are hidden, character by character, so that
 * everything else stays where it is: `showHidden` makes stars of it. Names stay.
 */
export async function hiddenValues(source: string): Promise<string> {
  if (!SOMEWHERE.test(source)) return source;
  const yaml = await import('yaml');
  const document = yaml.parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of rangesOf(document, yaml).toSorted(([a], [b]) => a - b)) {
    parts.push(source.slice(done, from), stars(source.slice(from, to)));
    done = to;
  }
  const hidden = parts.join('') + source.slice(done);
  // What could not be read as it was meant has no such values, or others.
  return document.errors.length === 0 ? hidden : hideByLine(hidden);
}

function rangesOf(document: Yaml.Document, yaml: typeof Yaml): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  const seen = new Set<unknown>();
  const hide = (node: unknown): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (yaml.isAlias(node)) hide(node.resolve(document));
    else if (yaml.isPair(node)) hide(node.value);
    else if (yaml.isCollection(node)) for (const item of node.items) hide(item);
    else if (yaml.isScalar(node) && node.range) found.push([node.range[0], node.range[1]]);
  };
  yaml.visit(document, {
    Pair: (_, { key, value }) => {
      if (yaml.isScalar(key) && HOLDER.test(String(key.value))) hide(value);
    },
  });
  return found;
}

/** By indentation alone: whatever follows the first colon of a line below such a key. */
function hideByLine(source: string): string {
  let holder: number | null = null;
  const lines = source.split('\n').map((line) => {
    if (line.trim() === '') return line;
    const indent = /^\s*/u.exec(line)?.[0].length ?? 0;
    if (holder !== null && indent <= holder) holder = null;
    if (holder !== null) return hideAfter(line, /^[^:]*:|^\s*(?:- )?/u);
    if (!IN_LINE.test(line)) return line;
    holder = indent;
    return hideAfter(line, new RegExp(`^.*?${IN_LINE.source}`, 'u'));
  });
  return lines.join('\n');
}

function hideAfter(line: string, kept: RegExp): string {
  const length = kept.exec(line)?.[0].length ?? 0;
  return line.slice(0, length) + stars(line.slice(length));
}

function stars(text: string): string {
  // By code units: columns are counted in them.
  return text.replaceAll(/[^\s]/g, HIDDEN);
}

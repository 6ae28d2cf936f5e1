import { type Document, isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** One value to write: where it belongs, as keys from the top, and how it is written. */
export type YamlEdit = { readonly path: readonly string[]; readonly value: string };

/**
 * A text of YAML in which one value is another one, or there now; all else stays as it is written, comments and layout with it. Null
 * when the text is no YAML, or has something else than a map where the value belongs. Pure.
 */
export function editYaml(text: string, edit: YamlEdit): string | null {
  const document = parse(text);
  if (document.errors.length > 0 || !takes(document, edit.path)) return null;
  const wanted = parse(text);
  for (const [depth] of edit.path.entries())
    if (depth > 0 && isScalar(wanted.getIn(edit.path.slice(0, depth), true)))
      wanted.setIn(edit.path.slice(0, depth), wanted.createNode({}));
  wanted.setIn(edit.path, parse(edit.value).contents);
  const meant = JSON.stringify(wanted.toJS());
  for (const edited of [replaced(text, document, edit), added(text, document, edit)])
    // Whatever the text is like: only what reads as it is meant to is taken.
    if (edited !== null && readsAs(edited, meant)) return edited;
  const whole = wanted.toString({ lineWidth: 0 });
  return readsAs(whole, meant) ? whole : null;
}

function parse(text: string): Document {
  return parseDocument(text, { keepSourceTokens: true, prettyErrors: false });
}

function readsAs(text: string, meant: string): boolean {
  const read = parse(text);
  return read.errors.length === 0 && JSON.stringify(read.toJS()) === meant;
}

/** Whether every key on the way leads to a map, or to nothing. */
function takes(document: Document, path: readonly string[]): boolean {
  return path.every((_, depth) => {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    return node === undefined || node === null || isMap(node) || (isScalar(node) && node.value === null);
  });
}

function replaced(text: string, document: Document, { path, value }: YamlEdit): string | null {
  const node = document.getIn(path, true);
  if (!isScalar(node) || node.range === undefined || node.range === null) return null;
  const [start, end] = node.range;
  return text.slice(0, start) + (start === end ? ` ${value}` : value) + text.slice(end);
}

/** As the last line of the innermost map that is there, below its last value. */
function added(text: string, document: Document, { path, value }: YamlEdit): string | null {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const map = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isMap(map) || map.items.length === 0) continue;
    return map.flow === true ? null : below(text, map, { path: path.slice(depth), value });
  }
  return null;
}

function below(text: string, map: YAMLMap, { path, value }: YamlEdit): string | null {
  const key = map.items[0]?.key;
  const last = map.items.at(-1);
  if (!isScalar(key) || key.range === undefined || key.range === null) return null;
  const column = key.range[0] - (text.lastIndexOf('\n', key.range[0] - 1) + 1);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(column);
  const lines = path.map((name, depth) => {
    const end = depth === path.length - 1 ? ` ${value}` : '';
    return `${indent}${'  '.repeat(depth)}${name}:${end}${newline}`;
  });
  const at = endOf(text, last);
  const before = text.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : newline}${lines.join('')}${text.slice(at)}`;
}

/** The end of the line on which a value ends, behind a comment that stands there. */
function endOf(text: string, pair: YAMLMap['items'][number] | undefined): number {
  let end = 0;
  const visit = (node: unknown): void => {
    if (isMap(node) && node.flow !== true) for (const { key, value } of node.items) [key, value].forEach(visit);
    else if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      end = Math.max(end, Number(node.range[1]));
  };
  if (pair !== undefined) [pair.key, pair.value].forEach(visit);
  const line = text.indexOf('\n', Math.max(0, end - 1));
  return line === -1 ? text.length : line + 1;
}

import { diffLines } from 'diff';
import { type Json, list, object, text } from '../../../lib/json.ts';
import { firstLine } from '../../../lib/text.ts';
import { CUT } from './log-line.ts';

/**
 * A tool call is told in pieces: an update holds what changed, and a permission request often less than was told before.
 * Fields that are missing or null keep their value.
 * Shape: https://agentclientprotocol.com/protocol/tool-calls
 */
export function mergeToolCall(before: Json | undefined, update: Json): Json {
  const told = Object.entries(update).filter(([, value]) => value !== undefined && value !== null);
  return { ...before, ...Object.fromEntries(told) };
}

/** The tool's name where the agent tells it, else the kind of tool (`edit`, `execute`, …), else `other`. */
export function toolName(call: Json): string {
  const claude = object(object(call['_meta'])['claudeCode']);
  return firstLine(text(call['name']) ?? text(claude['toolName']) ?? text(call['kind']) ?? 'other', 80);
}

/** Under these names agents give paths in the arguments of their tools: letters only, lower case. */
const PATH_KEYS: ReadonlySet<string> = new Set([
  'absolutepath',
  'abspath',
  'destination',
  'destinationpath',
  'file',
  'filename',
  'filepath',
  'filepaths',
  'files',
  'newpath',
  'notebookpath',
  'oldpath',
  'path',
  'paths',
  'source',
  'sourcepath',
  'target',
  'targetfile',
  'targetpath',
  'uri',
]);

/** Objects whose keys are paths: Codex tells the changes of a patch so. */
const PATH_MAPS: ReadonlySet<string> = new Set(['changes', 'filechanges']);

/** How deep arguments are searched: lists of edits are the deepest ones known. */
const DEPTH = 4;

/** Every path that a tool call names: its locations, its diffs, and its arguments. As written, each once. */
export function pathsOf(call: Json): readonly string[] {
  const locations = list(call['locations']).map((location) => text(object(location)['path']));
  const diffs = diffsOf(call).map((diff) => text(diff['path']));
  const told = [...diffs, ...locations, ...pathsIn(call['rawInput'], DEPTH)].filter((path) => path !== null);
  return [...new Set(told)];
}

function pathsIn(value: unknown, depth: number): readonly string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => pathsIn(entry, depth - 1));
  return Object.entries(object(value)).flatMap(([name, entry]) => {
    const key = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
    if (PATH_MAPS.has(key) && !Array.isArray(entry)) return Object.keys(object(entry));
    const plain = PATH_KEYS.has(key) ? [entry, ...list(entry)].filter((one) => typeof one === 'string') : [];
    return [...plain.filter(Boolean).map(fromUri), ...pathsIn(entry, depth - 1)];
  });
}

function fromUri(path: string): string {
  if (!path.startsWith('file://')) return path;
  try {
    return decodeURIComponent(new URL(path).pathname);
  } catch {
    return path;
  }
}

/** The command line that a tool call runs, or null. */
export function commandOf(call: Json): string | null {
  const { command } = object(call['rawInput']);
  const words = list(command).filter((word) => typeof word === 'string');
  return text(command) ?? (words.length > 0 ? words.join(' ') : null);
}

/** One short line about a tool call: the command's first line, or the file inside the workspace with what changes in it, or the title. */
export function toolSummary(call: Json, workspace: string): string {
  const command = commandOf(call);
  if (command !== null) return firstLine(command);
  if (text(call['kind']) === 'execute') return firstLine(text(call['title']) ?? '');
  const [path] = pathsOf(call);
  if (path !== undefined) return firstLine([relativeTo(workspace, path), changeOf(call)].filter(Boolean).join(' '));
  return firstLine(text(call['title']) ?? '');
}

/** Whether a tool call tells more than that there is one. */
export function isTelling(call: Json): boolean {
  return commandOf(call) !== null || pathsOf(call).length > 0;
}

/** One short line about what came of a tool call: what it changed, or the first line of what it said. */
export function resultSummary(call: Json, workspace: string): string {
  const [diff] = diffsOf(call);
  if (diff !== undefined) return toolSummary({ content: call['content'] }, workspace);
  const said = list(call['content']).map((block) => text(object(object(block)['content'])['text']));
  const output = object(call['rawOutput']);
  return firstLine(said.find((words) => words !== null) ?? text(call['rawOutput']) ?? text(output['output']) ?? '');
}

function diffsOf(call: Json): readonly Json[] {
  return list(call['content'])
    .map(object)
    .filter((block) => block['type'] === 'diff');
}

/** Changes beyond this many lines are not counted: it takes too long. */
const MOST_LINES = 2000;

/** `+3 −1`: lines added and removed by all diffs together; empty when they are not known. */
function changeOf(call: Json): string {
  const parts = diffsOf(call).map((diff) => {
    const before = typeof diff['oldText'] === 'string' ? diff['oldText'] : '';
    const after = typeof diff['newText'] === 'string' ? diff['newText'] : '';
    if (before.endsWith(CUT) || after.endsWith(CUT)) return null;
    return diffLines(before, after, { maxEditLength: MOST_LINES }) ?? null;
  });
  if (parts.length === 0 || parts.includes(null)) return '';
  const changes = parts.flatMap((part) => part ?? []);
  const count = (which: 'added' | 'removed'): number =>
    changes.reduce((sum, change) => sum + (change[which] ? change.count : 0), 0);
  return `+${count('added')} −${count('removed')}`;
}

function relativeTo(workspace: string, path: string): string {
  return path.startsWith(`${workspace}/`) ? path.slice(workspace.length + 1) : path;
}

import { type Json, text } from '../../../lib/json.ts';
import { firstLine } from '../../../lib/text.ts';

/** The argument that tells most about a call, by tool; for others it is the first text among the arguments. */
const TELLING: Readonly<Record<string, string>> = {
  Bash: 'command',
  Edit: 'file_path',
  Glob: 'pattern',
  Grep: 'pattern',
  NotebookEdit: 'notebook_path',
  Read: 'file_path',
  Skill: 'skill',
  Task: 'description',
  WebFetch: 'url',
  WebSearch: 'query',
  Write: 'file_path',
};

/** One short line about a tool call: a command's first line, a file's path inside the workspace, a pattern. */
export function toolSummary(tool: string, input: Json, workspace: string): string {
  const key = TELLING[tool];
  const value = (key === undefined ? null : text(input[key])) ?? Object.values(input).map(text).find(Boolean) ?? '';
  return firstLine(value.startsWith(`${workspace}/`) ? value.slice(workspace.length + 1) : value);
}

import type { AgentEvent } from '../../../model/agent-event.ts';
import { type Json, list, number, object, text } from '../../../lib/json.ts';
import { cut, firstLine } from '../../../lib/text.ts';

/** Longest summary of a tool use. */
const SUMMARY = 200;

/** Items that say nothing BuildRunner acts on. */
const QUIET: ReadonlySet<string> = new Set(['reasoning', 'plan', 'todo_list']);

/**
 * What an item of the output tells as the use of a tool: commands, file changes, MCP and web. `type` is the event's,
 * `item.started` or `item.completed`; updates say nothing new. An item that only ever completes has no start, and an end
 * without a start is not told by all versions: neither is relied on.
 */
export function toolEvents(type: string, item: Json, workspace: string): readonly AgentEvent[] {
  const kind = text(item['type']) ?? 'unknown';
  if (QUIET.has(kind) || type === 'item.updated') return [];
  const id = text(item['id']) ?? '';
  const tool = toolOf(kind, item, workspace);
  if (tool === null) return type === 'item.completed' ? [{ kind: 'other', type: cut(`item/${kind}`, 80) }] : [];
  if (type === 'item.started') return [{ kind: 'tool-start', id, tool: tool.name, summary: tool.summary }];
  const code = number(item['exit_code']);
  const ok = text(item['status']) === 'completed' && (code === null || code === 0);
  return [{ kind: 'tool-end', id, ok, summary: tool.result }];
}

type Tool = { readonly name: string; readonly summary: string; readonly result: string };

function toolOf(kind: string, item: Json, workspace: string): Tool | null {
  switch (kind) {
    case 'command_execution': {
      const output = firstLine(text(item['aggregated_output']) ?? '');
      const code = number(item['exit_code']);
      const result = output !== '' || code === null || code === 0 ? output : `exit code ${code}`;
      return { name: 'shell', summary: firstLine(withoutShell(text(item['command']) ?? ''), SUMMARY), result };
    }
    case 'file_change': {
      const files = list(item['changes'])
        .map(object)
        .map((change) => relative(text(change['path']) ?? '', workspace));
      return { name: 'apply_patch', summary: cut(files.join(', '), SUMMARY), result: text(item['status']) ?? '' };
    }
    case 'mcp_tool_call': {
      const name = [text(item['server']), text(item['tool'])].filter((part) => part !== null).join('/');
      const error = firstLine(text(object(item['error'])['message']) ?? '');
      return { name: cut(name, 80) || 'mcp', summary: '', result: error };
    }
    case 'web_search':
      return { name: 'web_search', summary: firstLine(text(item['query']) ?? '', SUMMARY), result: '' };
    default:
      return null;
  }
}

/** `/bin/bash -lc 'npm test'` is `npm test`: the login shell around every command tells nothing. */
function withoutShell(command: string): string {
  const inner = /^\S*\/(?:ba|z|da|k)?sh -l?c ('|")(.*)\1$/su.exec(command);
  return inner?.[2] ?? command.replace(/^\S*\/(?:ba|z|da|k)?sh -l?c /u, '');
}

function relative(file: string, workspace: string): string {
  return file.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file;
}

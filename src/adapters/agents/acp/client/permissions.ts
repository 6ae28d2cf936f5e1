import { type Json, list, object, text } from '../../../../lib/json.ts';
import type { PermissionPolicy } from '../../../../model/agent-definition.ts';
import { commandOf, pathsOf } from '../tool-call.ts';
import { type Trees, confine } from './confine.ts';

/** Whether a tool may be used, and why: a half sentence. */
export type Judgement = { readonly allowed: boolean; readonly why: string };

/** Kinds of tools that change files: https://agentclientprotocol.com/protocol/tool-calls#param-kind */
const CHANGES: ReadonlySet<string> = new Set(['delete', 'edit', 'move']);
const LOOKS: ReadonlySet<string> = new Set(['read', 'search']);

/**
 * Judges a tool call. Under `workspace`: commands are allowed, because nothing can be said about what they touch; changes
 * are where every path leads into the workspace, and never without a path; looking is where no path leads elsewhere. Tools
 * of other kinds, or of none, are judged like changes: the web, modes of the agent and foreign tools are denied.
 */
export async function judge(call: Json, policy: PermissionPolicy, trees: Trees): Promise<Judgement> {
  if (policy === 'allow') return { allowed: true, why: 'everything is allowed' };
  if (policy === 'deny') return { allowed: false, why: 'everything is denied' };
  const kind = text(call['kind']) ?? (commandOf(call) === null ? 'other' : 'execute');
  if (kind === 'execute') return { allowed: true, why: 'commands are allowed' };
  if (kind === 'think') return { allowed: true, why: 'it touches nothing' };
  const paths = pathsOf(call);
  const looks = LOOKS.has(kind);
  if (paths.length === 0 && looks) return { allowed: true, why: 'it changes nothing' };
  if (paths.length === 0)
    return { allowed: false, why: CHANGES.has(kind) ? 'no file is named' : `a tool of kind ${kind}` };
  if (!looks && !CHANGES.has(kind) && kind !== 'other') return { allowed: false, why: `a tool of kind ${kind}` };
  for (const path of paths) {
    const confined = await confine(path, looks ? 'read' : 'write', trees);
    if (!confined.ok) return { allowed: false, why: confined.error };
  }
  return { allowed: true, why: 'inside the workspace' };
}

/**
 * The option that says what was judged: for this once before for ever. Something allowed for ever would not be asked for
 * again, whatever it is then, so that is only chosen where everything is allowed. Null: no option says it.
 */
export function chooseOption(options: unknown, allowed: boolean, policy: PermissionPolicy): string | null {
  const kinds = allowed
    ? ['allow_once', ...(policy === 'allow' ? ['allow_always'] : [])]
    : ['reject_once', 'reject_always'];
  for (const kind of kinds) {
    const option = list(options)
      .map(object)
      .find((one) => one['kind'] === kind);
    const id = text(option?.['optionId']);
    if (id !== null) return id;
  }
  return null;
}

import { list, number, object, text } from '../../../lib/json.ts';
import { type Result, err, ok } from '../../../lib/result.ts';
import type { PermissionPolicy } from '../../../model/agent-definition.ts';
import type { Millis } from '../../../model/units.ts';

/** Version of what the adapter writes for the client and the client prints for the decoder. */
export const LOG_VERSION = 1;

/** What the client is to do: written as JSON by the adapter, read by the client from the file it is started with. */
export type ClientRequest = {
  readonly version: typeof LOG_VERSION;
  /** What the agent is called in plans, for messages. */
  readonly name: string;
  /** The agent: an absolute path, and its arguments. */
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Absolute path of the tree in which files may be changed. */
  readonly workspace: string;
  /** Absolute paths beside it from which may be read. */
  readonly readable: readonly string[];
  readonly permissions: PermissionPolicy;
  readonly prompt: string;
  readonly model: string | null;
  /** How hard the model should think; null: as the agent has it. */
  readonly effort: string | null;
  /** The conversation to go on with. */
  readonly resume: string | null;
  /** How long the agent may take for each answer before the prompt. */
  readonly patience: Millis;
};

const POLICIES: Readonly<Record<PermissionPolicy, true>> = { allow: true, workspace: true, deny: true };

/** Reads a request; the error says what is wrong with it. */
export function parseClientRequest(json: string): Result<ClientRequest, string> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return err('the request is no JSON');
  }
  const request = object(value);
  const [version, patience] = [number(request['version']), number(request['patience'])];
  if (version !== LOG_VERSION) return err(`this client reads requests of version ${LOG_VERSION} only`);
  const [program, cwd, workspace] = [text(request['program']), text(request['cwd']), text(request['workspace'])];
  const policy = text(request['permissions']) ?? '';
  const complete = program !== null && cwd !== null && workspace !== null && patience !== null;
  if (!complete || !isPolicy(policy)) return err('the request is not complete');
  return ok({
    version,
    name: text(request['name']) ?? program,
    program,
    args: texts(request['args']),
    cwd,
    workspace,
    readable: texts(request['readable']),
    permissions: policy,
    prompt: text(request['prompt']) ?? '',
    model: text(request['model']),
    effort: text(request['effort']),
    resume: text(request['resume']),
    patience,
  });
}

function isPolicy(word: string): word is PermissionPolicy {
  return Object.hasOwn(POLICIES, word);
}

function texts(value: unknown): readonly string[] {
  return list(value).filter((entry) => typeof entry === 'string');
}

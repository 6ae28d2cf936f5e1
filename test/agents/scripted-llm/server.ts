import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { anthropicMessages } from './anthropic-messages.ts';
import { openaiResponses } from './openai-responses.ts';
import { gemini } from './gemini.ts';
import { DEFAULT_USAGE, say, type Reply, type Scenario, type ScriptedUsage } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import type { WireFormat, WireRequest } from './wire-format.ts';

/** A request that arrived, for assertions. */
export type SeenRequest = {
  readonly scenario: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  /** The attempt that asked, where the client says so in `ATTEMPT_HEADER`. */
  readonly attempt: string | null;
  /** What it was answered. */
  readonly reply: Reply;
  /** What the provider bills for it: nothing for errors, and nothing certain for responses that broke off. */
  readonly billed: ScriptedUsage | null;
};

/** A client may name its attempt (`…/<number>`) here, so that a scenario can play another part for the next one. */
export const ATTEMPT_HEADER = 'x-br-attempt';

/** A running server. */
export type ScriptedLlm = {
  /**
   * The base URL under which a scenario of `scenarios.ts` answers. `by-task` lets each task choose: the last line
   * `scenario: <name> <args…>` of its prompt does, and `scenario: <first> then <second> …` by the attempt's number.
   */
  url(scenario: string): string;
  /** Every request so far, oldest first. */
  readonly seen: readonly SeenRequest[];
  /** Ends the server and every open connection. */
  close(): Promise<void>;
};

const WIRE_FORMATS: readonly WireFormat[] = [anthropicMessages, openaiResponses, gemini];

/** Tools that tell the agent's own loop from its helpers (titles, routing, classifying), which get a plain answer. */
const WORKING_TOOLS = /^(Bash|bash|Write|write|write_file|apply_patch|shell|exec_command|run_shell_command)$/;

/**
 * Starts a language model on loopback that follows scripts. It keeps no state: the scenario is in the URL, the place in
 * it is the number of tool results in the request. So one server serves many agents at once, and retries, kills and
 * resumed conversations need no care.
 */
export async function startScriptedLlm(): Promise<ScriptedLlm> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => void handle(request, response, seen));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: (scenario) => `http://127.0.0.1:${port}/s/${scenario}`, seen, close: () => close(server) };
}

async function handle(request: IncomingMessage, response: ServerResponse, seen: SeenRequest[]): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, scenario, path] = /^\/s\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
  const body = await readAll(request);
  const wire = WIRE_FORMATS.find((format) => path !== undefined && format.path.test(path));
  if (scenario === undefined || path === undefined || wire === undefined || request.method !== 'POST') {
    // Agents knock at other doors too (health checks); they get on without an answer.
    response.writeHead(404).end();
    return;
  }
  const read = wire.read(parse(body), path);
  const header = request.headers[ATTEMPT_HEADER];
  const attempt = typeof header === 'string' ? header : null;
  const reply = answer(scenario, read, Number(attempt?.split('/').at(-1) ?? 1));
  const billed = read.auxiliary === null ? bill(reply) : null;
  seen.push({ scenario, path, headers: request.headers, body, attempt, reply, billed });
  await wire.send(response, read, reply);
}

function bill(reply: Reply): ScriptedUsage | null {
  if (reply.kind === 'error' || reply.delivery === 'hang' || reply.delivery === 'cut') return null;
  return { ...DEFAULT_USAGE, ...reply.usage };
}

function answer(scenario: string, request: WireRequest, attempt: number): Reply {
  if (!request.tools.some((tool) => WORKING_TOOLS.test(tool))) return say('A scripted title');
  const [name = '', ...args] = scenario === 'by-task' ? chosenBy(request.prompt, attempt) : [scenario];
  const script: Scenario | undefined = scenarios[name];
  if (script === undefined) {
    return { kind: 'error', status: 400, type: 'invalid_request_error', message: `no scenario is called "${name}"` };
  }
  return script({ ...request, args, now: Math.floor(Date.now() / 1000) });
}

function chosenBy(prompt: string, attempt: number): readonly string[] {
  const last = [...prompt.matchAll(/^scenario: (.+)$/gmu)].at(-1);
  const parts = last?.[1]?.split(' then ') ?? [];
  return parts[Math.min(attempt, parts.length) - 1]?.trim().split(/\s+/u) ?? [];
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

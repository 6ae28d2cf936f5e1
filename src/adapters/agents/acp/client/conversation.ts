import { clearTimeout, setTimeout } from 'node:timers';
import { PROTOCOL_VERSION } from '@agentclientprotocol/sdk';
import { type Json, list, object, text } from '../../../../lib/json.ts';
import { type Result, err, ok } from '../../../../lib/result.ts';
import { version } from '../../../../lib/version.ts';
import type { Millis } from '../../../../model/units.ts';
import type { StopSignal } from '../../../../ports/process.ts';
import type { ClientRequest } from '../client-request.ts';
import type { ClientFailure, LogLine, Step } from '../log-line.ts';
import { within } from './agent-process.ts';
import { chooseEffort, chooseModel, currentEffort, currentModel } from './choose-model.ts';
import type { Peer } from './peer.ts';

/** How long a cancelled prompt may take to return. */
const CANCELLING: Millis = 4000;

/** A loaded conversation is told again before it is there, but some agents (Gemini CLI 0.61) go on after it: until it is quiet so long. */
const QUIET: Millis = 250;

type Parts = {
  readonly request: ClientRequest;
  readonly peer: Peer;
  readonly log: (line: LogLine) => void;
  /** Resolves when the client is asked to end. */
  readonly stop: Promise<StopSignal>;
};

/** One prompt from the first message to its end, which is logged. The error is why it came to none. */
export async function converse(parts: Parts): Promise<Result<void, ClientFailure>> {
  const opened = await orStopped(parts, open(parts));
  if (!opened.ok) return opened;
  return prompt(parts, opened.value);
}

/** A conversation that is not open yet cannot be cancelled; it is left. */
async function orStopped<T>(
  { stop, log }: Parts,
  work: Promise<Result<T, ClientFailure>>,
): Promise<Result<T, ClientFailure>> {
  const first = await Promise.race([work, stop]);
  if (typeof first !== 'string') return first;
  log({ kind: 'cancel', signal: first });
  return err({ reason: 'stopped', step: 'start', words: `It was ended by ${first} before it began.` });
}

/** Everything before the prompt. Returns the conversation's id. */
async function open(parts: Parts): Promise<Result<string, ClientFailure>> {
  const { request, peer, log } = parts;
  const name = request.name;
  const greeted = await peer.ask(
    'initialize',
    'initialize',
    {
      protocolVersion: PROTOCOL_VERSION,
      clientInfo: { name: 'buildrunner', title: 'BuildRunner', version },
      clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
    },
    request.patience,
  );
  if (!greeted.ok) return greeted;
  const greeting = greeted.value;
  const info = object(greeting['agentInfo']);
  const logins = list(greeting['authMethods']).map((method) => text(object(method)['name']) ?? '');
  log({ kind: 'agent', name: text(info['name']), version: text(info['version']), logins: logins.filter(Boolean) });
  if (greeting['protocolVersion'] !== PROTOCOL_VERSION) {
    const theirs = JSON.stringify(greeting['protocolVersion'] ?? null);
    const words = `${name} speaks version ${theirs} of the Agent Client Protocol; BuildRunner speaks version ${PROTOCOL_VERSION}.`;
    return err({ reason: 'protocol', step: 'initialize', words });
  }
  const session = await openSession(parts, object(greeting['agentCapabilities']));
  if (!session.ok) return session;
  const model = await useModel(parts, session.value);
  if (!model.ok) return model;
  const effort = await useEffort(parts, { ...session.value, told: model.value.told });
  if (!effort.ok) return effort;
  const { id, how, costBefore, replayed } = session.value;
  log({ kind: 'session', id, how, model: model.value.model, costBefore, replayed });
  return ok(id);
}

type Session = {
  readonly id: string;
  readonly how: 'new' | 'resumed' | 'loaded';
  /** What the agent told about it. */
  readonly told: Json;
  readonly costBefore: unknown;
  readonly replayed: number;
};

async function openSession(parts: Parts, capabilities: Json): Promise<Result<Session, ClientFailure>> {
  const { request, peer } = parts;
  const place = { cwd: request.cwd, mcpServers: [] };
  if (request.resume === null) {
    const made = await peer.ask('session', 'session/new', place, request.patience);
    if (!made.ok) return made;
    const id = text(made.value['sessionId']);
    if (id !== null) return ok({ id, how: 'new', told: made.value, costBefore: null, replayed: 0 });
    const words = `${request.name} opened a conversation without an id.`;
    return err({ reason: 'protocol', step: 'session', words });
  }
  const id = request.resume;
  const resumes = object(capabilities['sessionCapabilities'])['resume'] !== undefined;
  if (!resumes && capabilities['loadSession'] !== true) {
    const words = `${request.name} does not offer to go on with an earlier conversation.`;
    return err({ reason: 'conversation', step: 'session', words });
  }
  const replay = listenToReplay(peer);
  const method = resumes ? 'session/resume' : 'session/load';
  const back = await peer.ask('session', method, { sessionId: id, ...place }, request.patience);
  if (!back.ok) return back;
  await replay.quiet(request.patience);
  const how = resumes ? 'resumed' : 'loaded';
  return ok({ id, how, told: back.value, costBefore: replay.cost(), replayed: replay.count() });
}

/** Hears the history of a conversation that is told again. */
function listenToReplay(peer: Peer): {
  count(): number;
  cost(): unknown;
  quiet(most: Millis): Promise<void>;
} {
  let [count, cost]: [number, unknown] = [0, null];
  let heard: () => void = () => undefined;
  peer.onUpdate((update) => {
    count += 1;
    cost = update['cost'] ?? cost;
    heard();
  });
  return {
    count: () => count,
    cost: () => cost,
    quiet: async (most) => {
      let timer: NodeJS.Timeout | undefined;
      const quiet = new Promise<void>((resolve) => {
        heard = () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, QUIET);
        };
        heard();
      });
      await within(most, quiet);
      clearTimeout(timer);
    },
  };
}

/** The model of a conversation, as far as it is told, and what the agent says of its options since. */
type Used = { readonly model: string | null; readonly told: Json };

/** Makes the conversation use the model that was asked for. */
async function useModel(parts: Parts, { id, told }: Session): Promise<Result<Used, ClientFailure>> {
  const { request, peer } = parts;
  if (request.model === null) return ok({ model: currentModel(told), told });
  const cannot = (words: string): Result<never, ClientFailure> =>
    err({ reason: 'model', step: 'model', words: `${request.name} ${words}.` });
  const chosen = chooseModel(told, request.model);
  if (!chosen.ok) return cannot(chosen.error);
  if (chosen.value === null) return ok({ model: currentModel(told) ?? request.model, told });
  const { method, params } = chosen.value;
  const set = await peer.ask('model', method, { sessionId: id, ...params }, request.patience);
  if (!set.ok) return set;
  const now = currentModel(set.value);
  const wanted = text(params['value']) ?? text(params['modelId']) ?? request.model;
  // What may be chosen beside it can depend on the model.
  const since = Array.isArray(set.value['configOptions']) ? set.value : told;
  return now === null || now === wanted
    ? ok({ model: wanted, told: since })
    : cannot(`was told to use the model "${wanted}", and uses "${now}"`);
}

/** Makes the model think as hard as was asked for; an agent that cannot is not let go on as if it could. */
async function useEffort({ request, peer }: Parts, { id, told }: Session): Promise<Result<void, ClientFailure>> {
  if (request.effort === null) return ok(undefined);
  const cannot = (words: string): Result<never, ClientFailure> =>
    err({ reason: 'model', step: 'model', words: `${request.name} ${words}.` });
  const chosen = chooseEffort(told, request.effort);
  if (!chosen.ok) return cannot(chosen.error);
  if (chosen.value === null) return ok(undefined);
  const { method, params } = chosen.value;
  const set = await peer.ask('model', method, { sessionId: id, ...params }, request.patience);
  if (!set.ok) return set;
  const now = currentEffort(set.value);
  return now === null || now === params['value']
    ? ok(undefined)
    : cannot(`was told to use the effort "${request.effort}", and uses "${now}"`);
}

/** The prompt itself; cancelled when the client is asked to end. */
async function prompt(parts: Parts, sessionId: string): Promise<Result<void, ClientFailure>> {
  const { request, peer, log, stop } = parts;
  const step: Step = 'prompt';
  peer.onUpdate((update) => log({ kind: 'update', update }));
  const working = peer.ask(
    step,
    'session/prompt',
    { sessionId, prompt: [{ type: 'text', text: plain(request.prompt) }] },
    null,
  );
  const signal = await Promise.race([working.then(() => null), stop]);
  if (signal !== null) {
    log({ kind: 'cancel', signal });
    await peer.cancel(sessionId);
    if (!(await within(CANCELLING, working))) {
      const words = `${request.name} did not stop when it was asked to (${signal}).`;
      return err({ reason: 'stopped', step, words });
    }
  }
  const answer = await working;
  if (!answer.ok) return answer;
  const { stopReason, usage, _meta: meta } = answer.value;
  log({ kind: 'end', stop: text(stopReason) ?? 'unknown', usage: usage ?? null, meta: meta ?? null });
  return ok(undefined);
}

/** Agents take a text that begins with one of these for a command of their own. */
function plain(words: string): string {
  return /^\s*[/$!]/u.test(words) ? `The task:\n${words}` : words;
}

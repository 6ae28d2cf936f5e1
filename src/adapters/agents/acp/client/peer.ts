import { clearTimeout, setTimeout } from 'node:timers';
import { RequestError, client } from '@agentclientprotocol/sdk';
import { type Json, object } from '../../../../lib/json.ts';
import { type Result, err, ok } from '../../../../lib/result.ts';
import { firstLine } from '../../../../lib/text.ts';
import type { Millis } from '../../../../model/units.ts';
import type { ClientRequest } from '../client-request.ts';
import type { ClientFailure, LogLine, Step } from '../log-line.ts';
import { type AgentProcess, type Ended, within } from './agent-process.ts';
import { createFileService } from './file-service.ts';
import { messageStream } from './messages.ts';
import { chooseOption, judge } from './permissions.ts';
import { mergeToolCall } from '../tool-call.ts';

/** The agent at the other end. Failures are whole sentences and name the agent. */
export type Peer = {
  /** Sends a request; `patience` limits how long its answer may take. */
  ask(step: Step, method: string, params: Json, patience: Millis | null): Promise<Result<Json, ClientFailure>>;
  /** Asks it to break its work off. What it asks for from now on is answered so, too. */
  cancel(sessionId: string): Promise<void>;
  /** Calls back for every update of the conversation, as it comes. */
  onUpdate(listener: (update: Json) => void): void;
};

/** Lines that are no message: so many are logged, and so many before the first answer show that it is no ACP agent. */
const NOISE_LOGGED = 100;
const NOISE_TOLERATED = 20;

/** Connects to the agent and answers what it asks: permissions by the request's policy, files inside the workspace. */
export function connectPeer(request: ClientRequest, agent: AgentProcess, log: (line: LogLine) => void): Peer {
  const name = request.name;
  const calls = new Map<string, Json>();
  const listeners = new Set<(update: Json) => void>();
  let [noise, firstNoise] = [0, ''];
  let babbled: () => void = () => undefined;
  const babble = new Promise<void>((resolve) => {
    babbled = resolve;
  });
  let [answered, cancelled] = [false, false];

  const stream = messageStream(agent.input, agent.output, {
    update: ({ update }) => {
      const told = object(update);
      if (typeof told['toolCallId'] === 'string') remember(calls, told);
      for (const listener of listeners) listener(told);
    },
    noise: (line) => {
      if (noise < NOISE_LOGGED) log({ kind: 'noise', text: firstLine(line, 400) });
      if (noise === 0) firstNoise = firstLine(line);
      noise += 1;
      if (!answered && noise === NOISE_TOLERATED) babbled();
    },
  });
  const files = createFileService(request, request.permissions, log);
  const connection = client({ name: 'buildrunner' })
    .onRequest('session/request_permission', object, async ({ params }) => {
      const call = remember(calls, object(params['toolCall']));
      if (cancelled) return { outcome: { outcome: 'cancelled' } };
      const { allowed, why } = await judge(call, request.permissions, request);
      const option = chooseOption(params['options'], allowed, request.permissions);
      log({ kind: 'permission', call, allowed: allowed && option !== null, option, why });
      return { outcome: option === null ? { outcome: 'cancelled' } : { outcome: 'selected', optionId: option } };
    })
    .onRequest('fs/read_text_file', object, ({ params }) => files.read(params))
    .onRequest('fs/write_text_file', object, ({ params }) => files.write(params))
    .connect(stream);

  const noiseSeen = (): string =>
    noise === 0 ? '' : ` What it wrote is not the Agent Client Protocol: "${firstNoise}".`;
  const gone = async (step: Step): Promise<ClientFailure> => {
    const ended = (await within(1000, agent.ended)) ? await agent.ended : null;
    return exited(step, `${name} ${howEnded(ended)} ${DOING[step]}.${answered ? '' : noiseSeen()}`, ended);
  };

  return {
    ask: async (step, method, params, patience) => {
      const answer = connection.agent.request<unknown>(method, params).then(
        (result): Result<Json, ClientFailure> => ok(object(result)),
        async (thrown: unknown) => err(thrown instanceof RequestError ? refusal(step, thrown) : await gone(step)),
      );
      const late = lateness(patience);
      const nothing = Symbol('no answer');
      const first = await Promise.race([answer, late.over.then(() => nothing), babble.then(() => nothing)]);
      late.cancel();
      if (typeof first !== 'symbol') {
        answered = true;
        return first;
      }
      const words =
        noise >= NOISE_TOLERATED && !answered
          ? `${name} does not speak the Agent Client Protocol: it needs a command line that makes it do so.${noiseSeen()}`
          : `${name} did not answer "${method}" within ${Math.round((patience ?? 0) / 1000)} seconds.${noiseSeen()}`;
      return err({ reason: noise > 0 && !answered ? 'protocol' : 'silent', step, words });
    },
    cancel: async (sessionId) => {
      cancelled = true;
      // An agent that is gone needs no cancelling.
      await connection.agent.notify('session/cancel', { sessionId }).catch(() => undefined);
    },
    onUpdate: (listener) => void listeners.add(listener),
  };
}

function remember(calls: Map<string, Json>, told: Json): Json {
  const id = String(told['toolCallId']);
  const call = mergeToolCall(calls.get(id), told);
  calls.set(id, call);
  return call;
}

const DOING: Readonly<Record<Step, string>> = {
  start: 'when it was started',
  initialize: 'before it had answered',
  session: 'while it opened the conversation',
  model: 'while its model was chosen',
  prompt: 'in the middle of its work',
};

function howEnded(ended: Ended | null): string {
  if (ended === null) return 'closed its output';
  return ended.signal === null ? `ended with exit code ${ended.code ?? 0}` : `was ended by ${ended.signal}`;
}

function exited(step: Step, words: string, ended: Ended | null): ClientFailure {
  return { reason: 'exited', step, words, code: ended?.code ?? null, signal: ended?.signal ?? null };
}

function refusal(step: Step, { code, message, data }: RequestError): ClientFailure {
  return { reason: 'error', step, words: message, code, data: data ?? null };
}

function lateness(patience: Millis | null): { readonly over: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    if (patience !== null) timer = setTimeout(resolve, patience);
  });
  return { over, cancel: () => clearTimeout(timer) };
}

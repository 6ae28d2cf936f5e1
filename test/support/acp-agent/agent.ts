// An agent of the Agent Client Protocol that follows a script: `node agent.ts <scenario>`. It says what it was answered, so
// that a test sees both sides.
import { Readable, Writable } from 'node:stream';
import { type AgentContext, RequestError, agent, ndJsonStream } from '@agentclientprotocol/sdk';
import { type Scene, scenarios } from './scripts.ts';

const scenario = scenarios[process.argv[2] ?? ''];
if (scenario === undefined) throw new Error(`there is no scenario "${process.argv[2] ?? ''}"`);
const { greeting = {}, session = {}, noise = [], history = [], late = [], steps } = scenario;

for (const line of noise) process.stdout.write(`${line}\n`);
if (scenario.stubborn === true) {
  process.on('SIGTERM', () => undefined);
  setInterval(() => undefined, 1_000_000);
}

let cancel: () => void = () => undefined;
const cancelled = new Promise<void>((resolve) => {
  cancel = resolve;
});
const any = (params: unknown): Record<string, unknown> => ({ ...(params as object) });
let chosen = 'none';

/** Runs in the order written; the connection keeps the order of what is sent. */
async function tell(client: AgentContext, updates: readonly object[]): Promise<void> {
  for (const update of updates) await client.notify<object>('session/update', { sessionId: 's1', update });
}

function choose(params: Record<string, unknown>): object {
  chosen = String(params['value'] ?? params['modelId'] ?? params['modeId']);
  return scenario?.chosen ?? {};
}

async function open(client: AgentContext, params: Record<string, unknown>): Promise<object> {
  if (params['sessionId'] !== 's1') throw new RequestError(-32_603, 'Internal error', { details: 'No such session.' });
  await tell(client, history);
  // Some agents go on telling after they have answered.
  if (late.length > 0) setImmediate(() => void tell(client, late));
  return session;
}

agent({ name: 'scripted' })
  .onRequest('initialize', any, () => {
    if (scenario.silent === true) return new Promise<never>(() => undefined);
    return {
      protocolVersion: 1,
      agentInfo: { name: 'scripted', version: '1.2.3' },
      authMethods: [{ id: 'key', name: 'A key' }],
      agentCapabilities: {},
      ...greeting,
    };
  })
  .onRequest('session/new', any, () => {
    if (scenario.refuses !== undefined) throw scenario.refuses;
    return { sessionId: 's1', ...session };
  })
  .onRequest('session/load', any, ({ params, client }) => open(client, params))
  .onRequest('session/resume', any, ({ params, client }) => open(client, params))
  .onRequest('session/set_model', any, ({ params }) => choose(params))
  .onRequest('session/set_config_option', any, ({ params }) => choose(params))
  .onRequest('session/set_mode', any, ({ params }) => choose(params))
  .onNotification('session/cancel', any, () => cancel())
  .onRequest('session/prompt', any, async ({ client, params }) => {
    const scene: Scene = {
      tell: (...updates) => tell(client, updates),
      say: (words) => tell(client, [{ sessionUpdate: 'agent_message_chunk', content: { type: 'text', text: words } }]),
      ask: async (method, asked) => {
        try {
          return await client.request<unknown>(method, { sessionId: 's1', ...asked });
        } catch (error) {
          return error instanceof RequestError ? { code: error.code, message: error.message } : String(error);
        }
      },
      raw: (line) => void process.stdout.write(`${line}\n`),
      prompt: JSON.stringify(params['prompt']),
      model: chosen,
      cancelled,
    };
    return { stopReason: 'end_turn', ...(await steps(scene)) };
  })
  .connect(
    ndJsonStream(
      Writable.toWeb(process.stdout) as WritableStream<Uint8Array>,
      Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>,
    ),
  );

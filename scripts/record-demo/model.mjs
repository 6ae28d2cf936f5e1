// A language model on loopback that plays one script per attempt, in Anthropic's format: what the demo's recordings are made with.
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { anthropicMessages } from '../../test/agents/scripted-llm/anthropic-messages.ts';

/** The header in which a request names its attempt, `<session>/<task>/<n>`. */
export const ATTEMPT_HEADER = 'x-br-attempt';

/**
 * Starts it.
 * @param scripts Turns by `<task>.<n>`: see turns.mjs.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startModel(scripts) {
  const server = createServer((request, response) => void answer(request, response, scripts));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

async function answer(request, response, scripts) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const chunks = await Array.fromAsync(request);
  if (request.method !== 'POST' || !anthropicMessages.path.test(pathname)) return response.writeHead(404).end();
  const asked = anthropicMessages.read(JSON.parse(Buffer.concat(chunks).toString()), pathname);
  // Helpers of the agent (a title, a classification) have no tools.
  if (!asked.tools.includes('Write')) return await anthropicMessages.send(response, asked, said('A title'));
  const [, task, number] = String(request.headers[ATTEMPT_HEADER]).split('/');
  const script = scripts[`${task}.${number}`];
  const turn = script?.[asked.resultsSincePrompt];
  if (turn === undefined) {
    const message = `no turn ${asked.resultsSincePrompt} in the script ${task}.${number}`;
    return await anthropicMessages.send(response, asked, {
      kind: 'error',
      status: 400,
      type: 'invalid_request_error',
      message,
    });
  }
  await setTimeout(turn.wait);
  const { text, call, usage } = turn;
  return await anthropicMessages.send(response, asked, { ...said(text), usage, ...(call ? { ownCalls: [call] } : {}) });
}

function said(text) {
  return {
    kind: 'message',
    ...(text === undefined ? {} : { text }),
    usage: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 },
  };
}

import type { Readable, Writable } from 'node:stream';
import type { AnyMessage, Stream } from '@agentclientprotocol/sdk';
import { type Json, object } from '../../../../lib/json.ts';

/** What of an agent's output is not for the protocol's library. */
export type Aside = {
  /** A `session/update`, as it came: newer kinds of updates than the library knows pass too. */
  update(params: Json): void;
  /** A line that is no message. */
  noise(line: string): void;
};

/** Longest message, in characters: a whole file twice, with everything escaped. Longer ones count as noise. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;

/**
 * The protocol's transport: one JSON message a line. Agents print what is no message, too (greetings, warnings of a runtime);
 * the library would answer each such line with an error, to an agent that has asked nothing.
 */
export function messageStream(input: Writable, output: Readable, aside: Aside): Stream {
  const readable = new ReadableStream<AnyMessage>({
    start: async (controller) => {
      for await (const line of linesOf(output)) {
        const message = parse(line);
        if (message === null) aside.noise(line);
        else if (message['method'] === 'session/update') aside.update(object(message['params']));
        else controller.enqueue(message as AnyMessage);
      }
      controller.close();
    },
  });
  const writable = new WritableStream<AnyMessage>({
    write: (message) =>
      new Promise<void>((resolve) => {
        // A failed write means that the agent is gone, which is noticed at its output.
        input.write(`${JSON.stringify(message)}\n`, () => resolve());
      }),
  });
  return { readable, writable };
}

function parse(line: string): Json | null {
  try {
    const message = object(JSON.parse(line));
    return 'method' in message || 'id' in message ? message : null;
  } catch {
    return null;
  }
}

/** Lines that are not blank, without their newline. Not by `node:readline`: it also breaks at U+2028, which JSON leaves as it is. */
async function* linesOf(output: Readable): AsyncGenerator<string, void, void> {
  let parts: string[] = [];
  let length = 0;
  output.setEncoding('utf8');
  try {
    for await (const chunk of output as AsyncIterable<string>) {
      const [first = '', ...more] = chunk.split('\n');
      parts.push(first);
      length += first.length;
      for (const next of more) {
        const line = parts.join('').trim();
        if (line !== '') yield line;
        parts = [next];
        length = next.length;
      }
      if (length > LONGEST_MESSAGE) {
        yield parts.join('').slice(0, LONGEST_MESSAGE);
        parts = [];
        length = 0;
      }
    }
  } catch {
    // The pipe was closed before its end; what came until then counts.
  }
  const last = parts.join('').trim();
  if (last !== '') yield last;
}

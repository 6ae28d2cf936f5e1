import type { Output } from '../context.ts';
import type { Reporter } from './reporter.ts';

/** Every event as one line of JSON on stdout, in the order of the log; words of br itself go to stderr. */
export function jsonReporter(out: Output, err: Output): Reporter {
  return {
    update: (events) => {
      for (const event of events) out.write(`${JSON.stringify({ schema: 'br.event/1', ...event })}\n`);
    },
    say: (text) => err.write(`${text}\n`),
    close: () => undefined,
  };
}

import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';

/** Longest text that is taken, in bytes. */
const MOST = 4_000_000;

/** The words of a command line as one text; `-` alone: what comes on standard input. */
export async function readTask(
  words: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Result<string, Failure>> {
  if (words.length !== 1 || words[0] !== '-') return ok(words.join(' '));
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stdin) {
    size += part.length;
    if (size > MOST)
      return err(
        failure('usage', `Standard input has more than ${MOST / 1_000_000} MB.`, 'Describe the work in fewer words.'),
      );
    parts.push(part);
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    return err(failure('usage', 'Standard input is no text in UTF-8.', 'Give a description in words.'));
  }
}

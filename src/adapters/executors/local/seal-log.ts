import { statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { OutputLine } from '../../../ports/process.ts';
import { anyBytes, bytesOf } from './any-bytes.ts';
import { grownUp } from './growth.ts';
import { longestLine, readLines } from './lines.ts';
import { maskLines } from './mask-lines.ts';

/**
 * How much text is looked through at once, and how much of it again with what follows, in characters. The latter bounds the
 * secrets that are found across lines; Linux gives no variable more than 128 KiB (MAX_ARG_STRLEN, execve(2)).
 */
const chunkLength = 512 * 1024;
const overlap = 128 * 1024;

/**
 * Masks a finished log in place, byte offsets kept: a line that the mask changes is written over, filled up with spaces so that
 * JSON stays JSON. Secrets of several lines are found, too. What follows the cut of an overlong line is never shown to anybody
 * and has not been looked through: it is blotted out.
 * Nothing is written where nothing changes, so sealing twice, or again after a crash half-way, does no harm.
 * Resolves with how many lines the mask changed.
 */
export async function sealLog(file: string, mask: (text: string) => string): Promise<number> {
  if (statSync(file, { throwIfNoEntry: false })?.size === 0) return 0;
  let changed = 0;
  let out: FileHandle | undefined;
  const write = async (line: OutputLine, text: string): Promise<void> => {
    out ??= await open(file, 'r+');
    await out.write(fit(await contentOf(out, { line, text, mask }), line.length), 0, line.length, line.offset);
  };
  let chunk: Waiting[] = [];
  const seal = async (): Promise<void> => {
    const texts = chunk.map((one) => one.text);
    const { masked, open: unmasked } = maskLines(texts, mask);
    for (const [at, one] of chunk.entries()) {
      const text = masked[at] ?? '';
      const { line } = one;
      if (text !== line.text && !one.counted) changed += 1;
      if (text !== line.text || line.length > longestLine) await write(line, text);
    }
    // A secret may begin in the last lines that shows only with what follows.
    chunk = lastOf(
      chunk.map(({ line }, at) => ({ line, text: unmasked[at] ?? '', counted: masked[at] !== line.text })),
    );
  };
  try {
    let length = 0;
    for await (const line of readLines(file, 0, grownUp)) {
      chunk.push({ line, text: line.text, counted: false });
      length += line.text.length + 1;
      if (length < chunkLength) continue;
      await seal();
      length = 0;
    }
    await seal();
  } finally {
    await out?.close();
  }
  return changed;
}

/** A line to be looked through, its text as far as no secret of several lines was found in it, and whether it was masked before. */
type Waiting = { readonly line: OutputLine; readonly text: string; readonly counted: boolean };

/** The last lines that together fit into the overlap. */
function lastOf(lines: readonly Waiting[]): Waiting[] {
  let length = 0;
  let from = lines.length;
  for (; from > 0; from -= 1) {
    length += (lines[from - 1]?.text.length ?? 0) + 1;
    if (length > overlap) break;
  }
  return lines.slice(from);
}

/** What stands in place of a secret that is shorter than the mask. */
const SHORT = '***';
/** And the rest of the text in quotes or of the line: the blanks that fill it up would tell how long the secret was. */
const SHORT_AND_REST = /\*{3}(?:[^"\\]|\\.)*/g;

/** The bytes of a masked line. Those that are no UTF-8 stay what they were, unless they were masked. */
async function contentOf(
  file: FileHandle,
  { line, text, mask }: { readonly line: OutputLine; readonly text: string; readonly mask: (text: string) => string },
): Promise<Buffer> {
  const hidden = (masked: string): string =>
    masked.includes(SHORT) && !line.text.includes(SHORT) ? masked.replaceAll(SHORT_AND_REST, SHORT) : masked;
  if (line.text.includes(BROKEN) && line.length <= longestLine) {
    const { buffer } = await file.read(Buffer.alloc(line.length), 0, line.length, line.offset);
    const masked = mask(anyBytes(buffer));
    if (alike(Buffer.from(masked, 'utf8').toString('utf8')) === alike(text)) return bytesOf(hidden(masked));
  }
  return Buffer.from(hidden(text), 'utf8');
}

/** What bytes that are no UTF-8 are read as. */
const BROKEN = '\uFFFD';

/** Several such bytes may be read as one. */
function alike(text: string): string {
  return text.replaceAll(/\uFFFD+/g, BROKEN);
}

function fit(content: Buffer, bytes: number): Buffer {
  const line = Buffer.alloc(bytes, ' ');
  content.copy(line);
  return line;
}

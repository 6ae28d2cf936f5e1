import type { Context } from './context.ts';

/** Prints the answer: as one JSON document with `--json`, else as lines. Text is made only when it is wanted. */
export function answer(
  context: Pick<Context, 'out' | 'globals'>,
  schema: string,
  document: object,
  lines: () => readonly string[],
): void {
  if (context.globals.json)
    context.out.write(`${JSON.stringify({ schema: `br.${schema}/1`, ok: true, ...document })}\n`);
  else
    context.out.write(
      lines()
        .map((line) => `${line}\n`)
        .join(''),
    );
}

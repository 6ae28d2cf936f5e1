import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CommandOf } from './graphs.ts';

/** When a task's own process began and ended, in seconds since 1970, to the microsecond. */
export type Stamp = { readonly began: number; readonly ended: number };

/** Tasks that sleep and write when they began and ended, whoever starts them: one clock for all tools. */
export type Stamps = {
  readonly commandOf: CommandOf;
  /** What was written since the last time, by task. */
  readonly take: () => Promise<ReadonlyMap<string, Stamp>>;
};

/** Needs bash 5, whose EPOCHREALTIME costs no process. A line is one write, so that tasks side by side do not mix theirs. */
const script = `began=$EPOCHREALTIME
[ "$2" = 0 ] || sleep "$2"
echo "$1 $began $EPOCHREALTIME" >>"$3"
`;

/** Makes such tasks that write to a file in the folder. */
export async function stamps(folder: string): Promise<Stamps> {
  const program = path.join(folder, 'stamp.sh');
  const file = path.join(folder, 'stamps');
  await writeFile(program, script);
  return {
    commandOf: (id, seconds) => `bash ${program} ${id} ${seconds} ${file}`,
    take: async () => {
      const text = await readFile(file, 'utf8').catch(() => '');
      await writeFile(file, '');
      const lines = text.split('\n').filter((line) => line !== '');
      return new Map(
        lines.map((line) => {
          const [id = '', began = '', ended = ''] = line.split(' ');
          return [id, { began: Number(began), ended: Number(ended) }];
        }),
      );
    },
  };
}

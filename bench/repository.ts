import type { Bench } from './case.ts';
import { commitAll, placeFiles } from './place-files.ts';

/** Files of the sample repository: as many as a small service has. */
const FILES = 300;

/** A repository of 300 files of about 1 kB, with others beside them, committed on `main`. */
export async function sampleRepository(
  bench: Bench,
  name: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await bench.folder(name);
  const files: Record<string, string> = { ...others };
  for (let index = 0; index < FILES; index += 1) {
    const line = `export const value${index} = ${index};\n`;
    files[`src/part-${index % 20}/module-${index}.ts`] = line.repeat(Math.ceil(1000 / line.length));
  }
  await placeFiles(folder, files);
  await commitAll(folder, bench.env);
  return folder;
}

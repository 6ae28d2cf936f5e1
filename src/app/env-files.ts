import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The contents of the `.env` files at the top of a directory. */
export async function envFiles(root: string): Promise<readonly string[]> {
  const names = (await readdir(root)).filter((name) => /^\.env(\..+)?$/.test(name));
  return await Promise.all(names.map((name) => readFile(path.join(root, name), 'utf8').catch(() => '')));
}

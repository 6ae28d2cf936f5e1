import { watch } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Resolves when a file exists in a directory; told by the file system. */
export async function appears(directory: string, name: string): Promise<void> {
  const file = path.join(directory, name);
  await new Promise<void>((resolve) => {
    const watcher = watch(directory, () => void look());
    const look = async (): Promise<void> => {
      try {
        await access(file);
        watcher.close();
        resolve();
      } catch {
        // Not yet.
      }
    };
    void look();
  });
}

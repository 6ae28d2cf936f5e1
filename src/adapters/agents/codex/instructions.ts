import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Names Codex looks for in a directory; the first that is there counts. */
const NAMES = ['AGENTS.override.md', 'AGENTS.md'];

/** Codex's own default limit for all of them together (`project_doc_max_bytes`). */
const MOST_BYTES = 32 * 1024;

/**
 * The repository's AGENTS.md files, from the workspace down to where the agent starts, worded as Codex does; `''` when there
 * are none. Codex does not read them itself where the repository is not to be trusted (`command.ts`).
 */
export async function agentsInstructions(workspace: string, cwd: string): Promise<string> {
  const below = path.relative(workspace, cwd).split(path.sep).filter(Boolean);
  const folders = [workspace, ...below.map((_, index) => path.join(workspace, ...below.slice(0, index + 1)))];
  let left = MOST_BYTES;
  const parts: string[] = [];
  for (const folder of folders) {
    const bytes = (await instructionsOf(folder)).subarray(0, left);
    left -= bytes.length;
    const words = bytes.toString('utf8').trim();
    if (words !== '') parts.push(words);
  }
  if (parts.length === 0) return '';
  return `# AGENTS.md instructions for ${cwd}\n\n<INSTRUCTIONS>\n${parts.join('\n\n')}\n</INSTRUCTIONS>`;
}

async function instructionsOf(folder: string): Promise<Buffer> {
  for (const name of NAMES) {
    // Whatever is no readable file is none.
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    if (bytes !== null) return bytes;
  }
  return Buffer.alloc(0);
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AgentRequest } from '../../../src/ports/agent.ts';
import type { Exit } from '../../../src/ports/process.ts';

type Transcript = {
  readonly name: string;
  readonly request: AgentRequest;
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly exit: Exit;
};

/** Keeps a real transcript for the contract tests of an agent, when `BR_RECORD_CASES=1`: no machine's paths, no long lists. */
export async function recordCase(agent: string, { name, request, lines, stderr, exit }: Transcript): Promise<void> {
  if (process.env['BR_RECORD_CASES'] !== '1') return;
  const folder = path.join(import.meta.dirname, '../../../src/adapters/agents', agent, 'cases', name);
  const clean = (text: string): string =>
    text
      .replaceAll(request.workspace, '/workspace')
      .replaceAll(path.dirname(request.workspace), '/home/test')
      .replaceAll(/127\.0\.0\.1:\d+/gu, '127.0.0.1:1');
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, 'stdout.ndjson'),
    clean(
      compact(lines)
        .map((line) => `${line}\n`)
        .join(''),
    ),
  );
  await writeFile(path.join(folder, 'stderr.txt'), clean(stderr));
  await writeFile(path.join(folder, 'exit.json'), `${JSON.stringify(exit)}\n`);
  if (request.resume !== null) await writeFile(path.join(folder, 'resume.json'), `${JSON.stringify(request.resume)}\n`);
}

/** Without most pieces of streamed content, and with the long lists of the greeting shortened. */
function compact(lines: readonly string[]): readonly string[] {
  let pieces = 0;
  return lines.flatMap((line) => {
    if (line.includes('"content_block_delta"') && (pieces += 1) > 3) return [];
    if (!line.includes('"subtype":"init"')) return [line];
    const greeting = JSON.parse(line) as Record<string, unknown>;
    for (const [key, value] of Object.entries(greeting)) if (Array.isArray(value)) greeting[key] = value.slice(0, 3);
    return [JSON.stringify(greeting)];
  });
}

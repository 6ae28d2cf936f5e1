import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure } from '../../../model/failures.ts';
import type { Failure } from '../../../model/failure.ts';
import type { AcpDefinition } from '../../../model/agent-definition.ts';

type Env = Readonly<Record<string, string>>;

/** The absolute path of an agent's program: as it is named when that is absolute, else from PATH. Null when it is not there or not executable. */
export async function findProgram({ argv: [name = ''], env: own }: AcpDefinition, env: Env): Promise<string | null> {
  const search = own['PATH'] ?? env['PATH'] ?? '';
  const candidates = name.includes('/')
    ? [name]
    : search.split(path.delimiter).map((folder) => path.join(folder, name));
  for (const candidate of candidates) if (path.isAbsolute(candidate) && (await isProgram(candidate))) return candidate;
  return null;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** There is nothing to start under that name. */
export function notFound({ name, argv: [program = ''] }: AcpDefinition): Failure {
  return failure(
    'agent-unavailable',
    program.includes('/')
      ? `The agent "${name}" was not found: ${program} is no absolute path of a program.`
      : `The agent "${name}" was not found: no program "${program}" is on PATH.`,
    `Install it, or correct the command of "${name}" in the configuration.`,
  );
}

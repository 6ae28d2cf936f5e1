import { access, constants, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';

/** Environment variable that names the program, where it is not `codex` on PATH. */
export const PROGRAM_VARIABLE = 'BR_CODEX';

/** What a person does when no login, or no valid one, is there. */
export const LOG_IN = 'run "codex login", or set CODEX_API_KEY';

/** The target folders of the npm package, by Node's `<platform>-<arch>` (bin/codex.js of @openai/codex 0.169.0). */
const TARGETS: Readonly<Record<string, string>> = {
  'linux-x64': 'x86_64-unknown-linux-musl',
  'linux-arm64': 'aarch64-unknown-linux-musl',
  'darwin-x64': 'x86_64-apple-darwin',
  'darwin-arm64': 'aarch64-apple-darwin',
  'win32-x64': 'x86_64-pc-windows-msvc',
  'win32-arm64': 'aarch64-pc-windows-msvc',
};

/**
 * The absolute path of the program: the given one, else `BR_CODEX`, else `codex` on the environment's PATH. Null when it is
 * not there or not executable. Where npm's launcher is found, the program behind it is taken: on some versions of Node the
 * launcher stays as its parent, and killing it would leave Codex running.
 */
export async function findProgram(
  env: Readonly<Record<string, string>>,
  given: string | undefined,
): Promise<string | null> {
  const named = given ?? env[PROGRAM_VARIABLE] ?? '';
  const candidates =
    named === ''
      ? (env['PATH'] ?? '')
          .split(path.delimiter)
          .filter(Boolean)
          .map((folder) => path.join(folder, 'codex'))
      : [named];
  for (const candidate of candidates) {
    if (path.isAbsolute(candidate) && (await isProgram(candidate))) return (await behind(candidate)) ?? candidate;
  }
  return null;
}

/** The native program behind npm's launcher; null when the file is something else, or no native program is found. */
async function behind(candidate: string): Promise<string | null> {
  const launcher = await realpath(candidate);
  if (path.basename(launcher) !== 'codex.js' || !(await isNodeScript(launcher))) return null;
  const platform = `${process.platform}-${process.arch}`;
  const target = TARGETS[platform];
  if (target === undefined) return null;
  const own = path.resolve(path.dirname(launcher), '..');
  const program = path.join('vendor', target, 'bin', process.platform === 'win32' ? 'codex.exe' : 'codex');
  // Nested, hoisted beside (the package's own name is scoped), or in the package itself as in older versions.
  const places = [
    path.join(own, 'node_modules', '@openai', `codex-${platform}`, program),
    path.join(own, '..', `codex-${platform}`, program),
    path.join(own, program),
  ];
  for (const place of places) if (await isProgram(place)) return place;
  return null;
}

async function isNodeScript(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return /^#!.*\bnode\b/u.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await handle.close();
  }
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** There is no Codex to start. */
export function notInstalled(env: Readonly<Record<string, string>>, given: string | undefined): Failure {
  const named = given ?? env[PROGRAM_VARIABLE] ?? '';
  return failure(
    'agent-unavailable',
    named === ''
      ? 'Codex was not found: no program "codex" is on PATH.'
      : `Codex was not found: ${named} is no absolute path of a program.`,
    `Install it (npm install -g @openai/codex), or set ${PROGRAM_VARIABLE} to the program's path.`,
  );
}

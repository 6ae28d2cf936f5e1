import { constants, mkdir, open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { RequestError } from '@agentclientprotocol/sdk';
import { type Json, number, text } from '../../../../lib/json.ts';
import { err } from '../../../../lib/result.ts';
import { isSystemError } from '../../../../lib/system-error.ts';
import type { PermissionPolicy } from '../../../../model/agent-definition.ts';
import type { LogLine } from '../log-line.ts';
import { type Trees, confine } from './confine.ts';

/** Largest file that is handed to an agent, in bytes. */
const LARGEST = 16 * 1024 * 1024;

/** JSON-RPC code for a resource that is not there: https://agentclientprotocol.com/protocol/schema#errorcode */
const NOT_FOUND = -32_002;

/** Answers `fs/read_text_file` and `fs/write_text_file`, each inside the attempt's trees; a refusal is an error to the agent. */
export type FileService = {
  read(params: Json): Promise<{ readonly content: string }>;
  write(params: Json): Promise<object>;
};

/** Some agents call it without having been offered it. Every use is logged. */
export function createFileService(trees: Trees, policy: PermissionPolicy, log: (line: LogLine) => void): FileService {
  async function place(access: 'read' | 'write', params: Json): Promise<string> {
    const given = text(params['path']);
    if (given === null) throw RequestError.invalidParams(undefined, 'path is missing');
    const refused = access === 'write' && policy === 'deny';
    const confined = refused ? err('everything is denied') : await confine(given, access, trees);
    const why = confined.ok ? '' : confined.error;
    log({ kind: 'file', access, path: given, allowed: confined.ok, why });
    if (!confined.ok) throw RequestError.invalidParams({ path: given }, `not allowed: ${why}`);
    return confined.value;
  }
  return {
    read: async (params) => {
      const file = await place('read', params);
      return { content: lines(await answered(file, readRegular(file)), params) };
    },
    write: async (params) => {
      const file = await place('write', params);
      await answered(file, writeRegular(file, typeof params['content'] === 'string' ? params['content'] : ''));
      return {};
    },
  };
}

async function readRegular(file: string): Promise<string> {
  const { size } = await regular(file);
  if (size > LARGEST) throw RequestError.invalidParams({ path: file }, `the file is larger than ${LARGEST} bytes`);
  return readFile(file, 'utf8');
}

async function writeRegular(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // The path is without links already; one put there meanwhile is not followed. A pipe would be waited for.
  const { O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_WRONLY } = constants;
  const handle = await open(file, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666);
  try {
    if (!(await handle.stat()).isFile()) throw RequestError.invalidParams({ path: file }, 'it is no file');
    await handle.truncate();
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

async function regular(file: string): Promise<{ readonly size: number }> {
  const found = await stat(file);
  if (!found.isFile()) throw RequestError.invalidParams({ path: file }, 'it is no file');
  return found;
}

/** What the system refuses is an answer to the agent, like any other. */
async function answered<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw error.code === 'ENOENT'
      ? new RequestError(NOT_FOUND, `${file} does not exist`, { path: file, code: error.code })
      : RequestError.internalError({ path: file, code: error.code }, error.message);
  }
}

/** `line`: the first one, counted from 1; `limit`: how many. */
function lines(content: string, params: Json): string {
  const [line, limit] = [number(params['line']), number(params['limit'])];
  if (line === null && limit === null) return content;
  const first = Math.max(0, (line ?? 1) - 1);
  return content
    .split('\n')
    .slice(first, limit === null ? undefined : first + limit)
    .join('\n');
}

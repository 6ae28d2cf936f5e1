import type { LogFormat, ReadSessionLogs } from '../../ports/session-logs.ts';
import type { LogSource } from '../../model/record-event.ts';

/** The forms of logs, by agent. */
const FORMATS: Readonly<Record<LogSource, () => Promise<LogFormat>>> = {
  claude: async () => (await import('./claude/index.ts')).claudeLogs,
  codex: async () => (await import('./codex/index.ts')).codexLogs,
};

/** Reads the logs of the agent that a request names. */
export const readLogs: ReadSessionLogs = async (request) => {
  const { readSessionLogs } = await import('./session-logs/index.ts');
  return await readSessionLogs(await FORMATS[request.source](), request);
};

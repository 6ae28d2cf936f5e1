import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SessionState } from '../../model/session.ts';

/** What tells one session from all others, also from one of the same id in another repository. */
export type SessionKey = Pick<SessionState, 'id' | 'createdAt'>;

/** The trace of a session: 16 bytes in hex, always the same for the same session. */
export function traceId({ id, createdAt }: SessionKey): string {
  return digest(['trace', id, String(createdAt)], 16);
}

/** A span in it: 8 bytes in hex, always the same for the same part of the same session. */
export function spanId(session: SessionKey, ...part: readonly string[]): string {
  return digest(['span', session.id, String(session.createdAt), ...part], 8);
}

/** The span of the session itself. */
export function sessionSpan(session: SessionKey): string {
  return spanId(session, 'session');
}

/** The span of a task. */
export function taskSpan(session: SessionKey, task: string): string {
  return spanId(session, 'task', task);
}

/** The span of an attempt. */
export function attemptSpan(session: SessionKey, attempt: string): string {
  return spanId(session, 'attempt', attempt);
}

function digest(parts: readonly string[], bytes: number): string {
  // JSON keeps parts apart, whatever they hold. All zeros would be no id: as likely as any other, which is to say never.
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, bytes * 2);
}

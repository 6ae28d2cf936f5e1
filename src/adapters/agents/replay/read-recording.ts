import { dirname } from 'node:path';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { FileContent, RecordedEntry, Recording } from '../../../model/recording.ts';
import { readContent } from './apply-change.ts';
import { parseRecording } from './parse-recording.ts';
import { readBounded } from './read-bounded.ts';

/**
 * Reads a recording with all that lies beside it: what it writes is in it as text or base64, never `from` another file.
 * @param mask Passed by every text in it, for what is to be shown.
 */
export async function readRecording(
  file: string,
  mask: (text: string) => string = (text) => text,
): Promise<Result<Recording, Failure>> {
  const source = await readBounded(file);
  if (!source.ok)
    return err(
      failure('io', `The recording ${file} cannot be read.`, 'Check its name and permissions.', {
        detail: source.error,
      }),
    );
  const recording = parseRecording(source.value.toString('utf8'), file);
  if (!recording.ok) return recording;
  const entries: RecordedEntry[] = [];
  for (const { t, step } of recording.value.entries) {
    if (step.kind !== 'write') {
      entries.push({ t, step });
      continue;
    }
    const content = await readContent(step.content, dirname(file));
    if (!content.ok)
      return err(
        failure(
          'io',
          `The recording ${file} is incomplete: ${content.error}.`,
          'Copy the files beside a recording along with it.',
        ),
      );
    entries.push({ t, step: { ...step, content: contentOf(content.value) } });
  }
  return ok(mapTexts({ header: recording.value.header, entries }, mask));
}

/** The same value with every text in it changed. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  const changed = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(changed);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, changed(inner)]));
  };
  // Sound: texts stay texts, and all else is as it was.
  return changed(value) as T;
}

/** Bytes as a recording holds them: as text where they are text in UTF-8, else in base64. */
export function contentOf(bytes: Uint8Array): FileContent {
  const text = textOf(bytes);
  return text === null ? { kind: 'base64', base64: Buffer.from(bytes).toString('base64') } : { kind: 'text', text };
}

/** Null for what is no UTF-8 text. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

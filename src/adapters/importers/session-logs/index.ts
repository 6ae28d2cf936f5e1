import { existsSync } from 'node:fs';
import path from 'node:path';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { LogFormat, LogRequest, LogScan } from '../../../ports/session-logs.ts';
import { findLogs } from './find-logs.ts';
import { LineReader } from './line-reader.ts';
import { Skips } from './skips.ts';

/** Bytes between two turns of everybody else: files are read in one go, which is several times as fast. */
const TURN_BYTES = 16 << 20;

/** Reads the logs of a request in a form. See `ports/session-logs.ts`. */
export async function readSessionLogs(format: LogFormat, request: LogRequest): Promise<Result<LogScan, Failure>> {
  const places = request.from === null ? format.places(request.env) : named(format, request.from);
  const looked = [...new Set(places)].map((place) => ({ path: place, found: existsSync(place) }));
  const missing = looked.find(({ found }) => !found);
  if (request.from !== null && missing !== undefined) return err(notThere(missing.path));
  const skips = new Skips();
  const files = findLogs(
    looked.filter(({ found }) => found).map((place) => place.path),
    format.takes,
    skips,
  );
  const parser = format.parser(request.now);
  const reader = new LineReader();
  let [read, bytes, turn] = [0, 0, 0];
  for (const file of files) {
    parser.begin(file);
    const size = reader.read(file, (line, whole) => {
      const reason = parser.line(line);
      // Whoever writes the file is in the middle of its last line: it is whole the next time.
      if (reason !== null && whole) skips.add(reason);
    });
    parser.end();
    if (size.ok) {
      read += 1;
      bytes += size.value.bytes;
      skips.add('a line of more than 64 MB', size.value.tooLong);
    } else skips.add(size.error);
    if (bytes - turn < TURN_BYTES) continue;
    turn = bytes;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return ok({ calls: parser.calls(), places: looked, files: read, bytes, skipped: skips.list() });
}

/** The folders of logs in what somebody names, or all of it. */
function named(format: LogFormat, from: string): readonly string[] {
  const within = format.within.map((folder) => path.join(from, folder)).filter((place) => existsSync(place));
  return within.length > 0 ? within : [from];
}

function notThere(place: string): Failure {
  return failure('io', `There is no ${place}.`, 'Name a folder of logs, or a single log.');
}

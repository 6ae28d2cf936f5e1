// The program a replayed attempt consists of: `node player.js <recording> <speed>`, in the workspace. It is an own entry
// of the bundle, because an attempt is a process of its own whichever agent does the work.
import { readFile, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseRecording } from './parse-recording.ts';
import { play } from './play.ts';

/** Exit code of a program ended by SIGTERM, as shells count: 128 + 15. */
const TERMINATED = 143;
/** The recording is wrong or does not fit the workspace; not a code a recorded agent would use. */
const BROKEN = 70;

async function main(file: string | undefined, speed: number): Promise<number> {
  if (file === undefined || !(speed >= 0)) return complain('usage: player <recording> <speed>');
  const recording = parseRecording(await readFile(file, 'utf8'), file);
  if (!recording.ok) return complain(recording.error.cause);
  const interrupted = new AbortController();
  process.once('SIGTERM', () => interrupted.abort());
  const start = performance.now();
  try {
    const played = await play(recording.value, {
      workspace: await realpath(process.cwd()),
      recordings: await realpath(dirname(file)),
      speed,
      print: (line) => process.stdout.write(`${line}\n`),
      until: (elapsed) =>
        delay(Math.max(0, elapsed - (performance.now() - start)), undefined, { signal: interrupted.signal }),
    });
    return played.ok ? played.code : complain(played.why);
  } catch (error) {
    if (interrupted.signal.aborted) return TERMINATED;
    throw error;
  }
}

function complain(why: string): number {
  process.stderr.write(`${why}\n`);
  return BROKEN;
}

process.exitCode = await main(process.argv[2], Number(process.argv[3] ?? '1'));

import { execPath } from 'node:process';
import { ok } from '../../../lib/result.ts';
import type { Agent } from '../../../ports/agent.ts';
import { findPlayer } from './find-player.ts';
import { findRecording } from './find-recording.ts';
import { RECORDING_VERSION } from './recording-version.ts';
import { ReplayDecoder } from './replay-decoder.ts';

/**
 * Plays recorded attempts: for demos, tests and debugging, without a key, a network or a bill. It is a process like any
 * other agent, so that everything around it is the real thing. The recording is chosen by task and attempt number in the
 * folder `REPLAY_DIR`; the assignment's model selects nothing. Format: docs/guide/recordings.md.
 */
export const replayAgent: Agent = {
  name: 'replay',
  summary: 'Plays recorded attempts, without a model or a key',
  safety: {
    onInterrupt: { ends: 'silent', endsTools: 'yes', resumable: 'no' },
    onTerminate: { ends: 'silent', endsTools: 'yes', resumable: 'no' },
    onKill: { ends: 'silent', endsTools: 'yes', resumable: 'no' },
    stop: { signal: 'SIGTERM', grace: 10_000 },
    seen: null,
    notes: ['It starts no commands, and begins again each time.'],
  },
  capabilities: { resume: false, cost: 'none', maxTurns: false, budget: false },

  probe() {
    const version = `recordings ${RECORDING_VERSION}`;
    return Promise.resolve({
      name: 'replay',
      ready: true,
      program: execPath,
      version,
      failure: null,
      loggedIn: null,
      loginHint: null,
    });
  },

  async command(request) {
    const selection = await findRecording(request);
    if (!selection.ok) return selection;
    const { file, speed } = selection.value;
    return ok({ argv: [execPath, findPlayer(import.meta.url), file, String(speed)], env: {}, stdin: null, files: {} });
  },

  decoder() {
    return new ReplayDecoder();
  },
};

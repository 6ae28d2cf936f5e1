import type { CustomDefinition } from '../../../model/agent-definition.ts';
import { commandLine } from '../../../model/command-line.ts';
import { type AgentSafety, type SignalEffect, UNKNOWN_SAFETY } from '../../../ports/agent-safety.ts';
import type { Agent } from '../../../ports/agent.ts';
import { customCommand } from './command.ts';
import { customDecoder } from './decoder.ts';
import { probeProgram } from './probe.ts';

/** It has no conversation that BuildRunner could name; the rest depends on the program. */
const EFFECT: SignalEffect = { ends: 'unknown', endsTools: 'unknown', resumable: 'no' };

const SAFETY: AgentSafety = {
  ...UNKNOWN_SAFETY,
  onInterrupt: EFFECT,
  onTerminate: EFFECT,
  onKill: EFFECT,
  notes: ['Nobody has looked what this program does when it is ended. What it leaves in its workspace is kept.'],
};

/** Any program that takes a prompt and works on files, as the configuration describes it. */
export function createCustomAgent(definition: CustomDefinition): Agent {
  const { name, account = name } = definition;
  return {
    name,
    account,
    summary: definition.summary ?? commandLine({ kind: 'argv', argv: definition.argv }),
    capabilities: { resume: false, cost: 'unknown', maxTurns: false, budget: false },
    safety: SAFETY,
    writable: (env) => definition.writable.map((place) => place.replace(/^~(?=\/)/, env['HOME'] ?? '~')),
    probe: (env) => probeProgram(definition, definition.versionArgs, env),
    command: (request) => Promise.resolve(customCommand(definition, request)),
    decoder: (request) => customDecoder(definition, request),
  };
}

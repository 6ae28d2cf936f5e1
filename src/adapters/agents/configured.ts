import type { ConfiguredAgent } from '../../model/config.ts';
import type { Agent } from '../../ports/agent.ts';
import { createAcpAgent } from './acp/index.ts';
import { createCustomAgent } from './custom/index.ts';

/**
 * The agent that a configuration names. `look`: only to be shown. What a file of the repository names is then started for
 * nothing, not even for its version, so that a clone of anybody's can be looked at
 * (docs/decisions/0012-configuration.md).
 */
export function configuredAgent({ definition, from }: ConfiguredAgent, use: 'run' | 'look'): Agent {
  if (definition.kind === 'acp') return createAcpAgent(definition);
  return createCustomAgent(use === 'look' && from === 'project' ? { ...definition, versionArgs: null } : definition);
}

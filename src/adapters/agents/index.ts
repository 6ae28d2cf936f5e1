import type { Agent } from '../../ports/agent.ts';
import { claudeAgent } from './claude/index.ts';
import { codexAgent } from './codex/index.ts';
import { createCommandAgent } from './command/index.ts';
import { replayAgent } from './replay/replay-agent.ts';

/** Every agent br knows, in the order `br agents` lists them. A new one is a folder beside this file and a line here. */
export const agents: readonly Agent[] = [claudeAgent(), codexAgent(), createCommandAgent(), replayAgent];

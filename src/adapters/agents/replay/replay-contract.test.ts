import path from 'node:path';
import { agentContract } from '../../../testing/agent-contract.ts';
import { replayAgent } from './replay-agent.ts';

agentContract('replay', { agent: replayAgent, cases: path.join(import.meta.dirname, 'cases') });

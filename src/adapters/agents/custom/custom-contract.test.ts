import path from 'node:path';
import { agentContract } from '../../../testing/agent-contract.ts';
import { createCustomAgent } from './index.ts';

const agent = createCustomAgent({
  kind: 'custom',
  name: 'mine',
  summary: null,
  argv: ['my-agent'],
  env: {},
  prompt: 'stdin',
  doneLine: '^FINISHED',
  okCodes: [0, 2],
  versionArgs: null,
  writable: [],
});

agentContract('custom', { agent, cases: path.join(import.meta.dirname, 'cases') });

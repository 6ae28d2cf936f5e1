import type { Vendor } from '../../rule.ts';

/** https://www.assemblyai.com/docs */
export const assemblyAi: Vendor = {
  id: 'assembly-ai',
  name: 'AssemblyAI',
  docs: 'https://www.assemblyai.com/docs',
  rules: [
    {
      id: 'assembly-ai-api-key',
      description: 'AssemblyAI API key',
      near: ['assemblyai', 'assembly_ai', 'assembly-ai', 'aai_api'],
      token: '[a-z0-9]{32}',
    },
  ],
};

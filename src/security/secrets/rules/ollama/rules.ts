import type { Vendor } from '../../rule.ts';

/** https://docs.ollama.com/api/authentication */
export const ollama: Vendor = {
  id: 'ollama',
  name: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  rules: [
    {
      id: 'ollama-api-key',
      description: 'Ollama API key',
      near: ['ollama'],
      token: '[a-f0-9]{32}\\.[A-Za-z0-9_-]{24}',
    },
  ],
};

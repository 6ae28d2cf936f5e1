import type { Vendor } from '../../rule.ts';

/** https://docs.private-ai.com/ */
export const privateAi: Vendor = {
  id: 'private-ai',
  name: 'Private AI',
  docs: 'https://docs.private-ai.com/',
  rules: [
    {
      id: 'private-ai-api-key',
      description: 'Private AI API key',
      near: ['privateai', 'private_ai', 'private-ai'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

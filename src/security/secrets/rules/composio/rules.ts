import type { Vendor } from '../../rule.ts';

/** https://docs.composio.dev */
export const composio: Vendor = {
  id: 'composio',
  name: 'Composio',
  docs: 'https://docs.composio.dev',
  rules: [
    {
      id: 'composio-api-key',
      description: 'Composio API key',
      near: ['composio'],
      token: '(?:ak|uak|comp)_[A-Za-z0-9_-]{16,40}',
    },
    {
      id: 'composio-legacy-api-key',
      description: 'Composio API key of the older form',
      near: ['composio'],
      token: '[a-z0-9]{20,26}',
    },
  ],
};

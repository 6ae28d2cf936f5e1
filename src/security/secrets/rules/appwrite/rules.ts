import type { Vendor } from '../../rule.ts';

/** https://appwrite.io/docs/advanced/platform/api-keys */
export const appwrite: Vendor = {
  id: 'appwrite',
  name: 'Appwrite',
  docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  rules: [
    {
      id: 'appwrite-api-key',
      description: 'Appwrite API key',
      token: 'standard_[a-f0-9]{200,280}',
    },
    {
      id: 'appwrite-legacy-api-key',
      description: 'Appwrite API key of the older form',
      near: ['appwrite'],
      token: '[a-z0-9]{200,280}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.factory.ai */
export const factoryAi: Vendor = {
  id: 'factory-ai',
  name: 'Factory',
  docs: 'https://docs.factory.ai',
  rules: [
    {
      id: 'factory-ai-api-key',
      description: 'Factory API key',
      token: 'fk-[A-Za-z0-9_-]{40,90}',
      entropy: 3.5,
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://1forge.com/api */
export const oneForge: Vendor = {
  id: 'one-forge',
  name: '1Forge',
  docs: 'https://1forge.com/api',
  rules: [
    {
      id: 'one-forge-api-key',
      description: '1Forge API key',
      severity: 'medium',
      near: ['1forge', 'oneforge'],
      token: '[A-Za-z0-9]{32,36}',
    },
  ],
};

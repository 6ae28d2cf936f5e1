import type { Vendor } from '../../rule.ts';

/** https://cronitor.io/docs */
export const cronitor: Vendor = {
  id: 'cronitor',
  name: 'Cronitor',
  docs: 'https://cronitor.io/docs',
  rules: [
    {
      id: 'cronitor-api-key',
      description: 'Cronitor API key',
      severity: 'medium',
      near: ['cronitor'],
      token: '[a-z0-9]{32}',
    },
  ],
};

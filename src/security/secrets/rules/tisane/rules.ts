import type { Vendor } from '../../rule.ts';

/** https://docs.tisane.ai/ */
export const tisane: Vendor = {
  id: 'tisane',
  name: 'Tisane',
  docs: 'https://docs.tisane.ai/',
  rules: [
    {
      id: 'tisane-api-key',
      description: 'Tisane API key',
      near: ['tisane'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

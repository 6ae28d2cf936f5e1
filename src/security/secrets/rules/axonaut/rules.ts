import type { Vendor } from '../../rule.ts';

/** https://axonaut.com/api/v2/doc */
export const axonaut: Vendor = {
  id: 'axonaut',
  name: 'Axonaut',
  docs: 'https://axonaut.com/api/v2/doc',
  rules: [
    {
      id: 'axonaut-api-key',
      description: 'Axonaut API key',
      severity: 'medium',
      near: ['axonaut'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

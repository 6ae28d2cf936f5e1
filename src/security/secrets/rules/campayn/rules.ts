import type { Vendor } from '../../rule.ts';

/** https://github.com/nebojsac/Campayn-API */
export const campayn: Vendor = {
  id: 'campayn',
  name: 'Campayn',
  docs: 'https://github.com/nebojsac/Campayn-API',
  rules: [
    {
      id: 'campayn-api-key',
      description: 'Campayn API key',
      severity: 'medium',
      near: ['campayn'],
      token: '[a-z0-9]{64}',
    },
  ],
};

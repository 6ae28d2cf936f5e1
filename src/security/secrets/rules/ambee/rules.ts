import type { Vendor } from '../../rule.ts';

/** https://docs.ambeedata.com */
export const ambee: Vendor = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com',
  rules: [
    {
      id: 'ambee-api-key',
      description: 'Ambee API key',
      severity: 'medium',
      near: ['ambee'],
      token: '[a-z0-9]{64}',
    },
  ],
};

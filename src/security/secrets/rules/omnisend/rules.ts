import type { Vendor } from '../../rule.ts';

/** https://api-docs.omnisend.com/reference/authentication */
export const omnisend: Vendor = {
  id: 'omnisend',
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/reference/authentication',
  rules: [
    {
      id: 'omnisend-api-key',
      description: 'Omnisend API key',
      severity: 'medium',
      near: ['omnisend'],
      token: '[a-f0-9]{24}-[A-Za-z0-9]{46,52}|[A-Za-z0-9-]{75}',
    },
  ],
};

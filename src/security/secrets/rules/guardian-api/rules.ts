import type { Vendor } from '../../rule.ts';

/** https://open-platform.theguardian.com */
export const guardianApi: Vendor = {
  id: 'guardian-api',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com',
  rules: [
    {
      id: 'guardian-api-api-key',
      description: 'The Guardian API key',
      severity: 'medium',
      near: ['guardian'],
      common: true,
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

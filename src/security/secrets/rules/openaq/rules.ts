import type { Vendor } from '../../rule.ts';

/** https://docs.openaq.org/using-the-api/api-key */
export const openaq: Vendor = {
  id: 'openaq',
  name: 'OpenAQ',
  docs: 'https://docs.openaq.org/using-the-api/api-key',
  rules: [
    {
      id: 'openaq-api-key',
      description: 'OpenAQ API key',
      severity: 'low',
      near: ['openaq'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

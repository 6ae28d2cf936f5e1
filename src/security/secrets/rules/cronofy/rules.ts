import type { Vendor } from '../../rule.ts';

/** https://docs.cronofy.com */
export const cronofy: Vendor = {
  id: 'cronofy',
  name: 'Cronofy',
  docs: 'https://docs.cronofy.com',
  rules: [
    {
      id: 'cronofy-client-secret',
      description: 'Cronofy client secret',
      near: ['cronofy'],
      token: '(?:CRN_[A-Z]{2,4}_[A-Za-z0-9]{30,60}|[A-Za-z0-9_-]{32,90})',
    },
  ],
};

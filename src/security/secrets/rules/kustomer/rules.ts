import type { Vendor } from '../../rule.ts';

/** https://developer.kustomer.com/ */
export const kustomer: Vendor = {
  id: 'kustomer',
  name: 'Kustomer',
  docs: 'https://developer.kustomer.com/',
  rules: [
    {
      id: 'kustomer-api-key',
      description: 'Kustomer API key',
      near: ['kustomer'],
      token: 'eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,900}\\.[A-Za-z0-9_-]{40,90}',
    },
  ],
};

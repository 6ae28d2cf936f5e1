import type { Vendor } from '../../rule.ts';

/** https://developer.lucid.co/ */
export const lucidchart: Vendor = {
  id: 'lucidchart',
  name: 'Lucid',
  docs: 'https://developer.lucid.co/',
  rules: [
    {
      id: 'lucidchart-api-key',
      description: 'Lucid API key',
      token: 'key-[a-f0-9]{100,140}',
    },
  ],
};

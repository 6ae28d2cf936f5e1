import type { Vendor } from '../../rule.ts';

/** https://developer.socure.com/ */
export const socure: Vendor = {
  id: 'socure',
  name: 'Socure',
  docs: 'https://developer.socure.com/',
  rules: [
    {
      id: 'socure-api-key',
      description: 'Socure API key',
      near: ['socure'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

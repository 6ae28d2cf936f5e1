import type { Vendor } from '../../rule.ts';

/** https://serper.dev/ */
export const serper: Vendor = {
  id: 'serper',
  name: 'Serper',
  docs: 'https://serper.dev/',
  rules: [
    {
      id: 'serper-api-key',
      description: 'Serper API key',
      near: ['serper'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

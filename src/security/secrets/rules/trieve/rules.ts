import type { Vendor } from '../../rule.ts';

/** https://docs.trieve.ai/ */
export const trieve: Vendor = {
  id: 'trieve',
  name: 'Trieve',
  docs: 'https://docs.trieve.ai/',
  rules: [
    {
      id: 'trieve-api-key',
      description: 'Trieve API key',
      near: ['trieve'],
      token: 'tr-[A-Za-z0-9]{32}',
    },
  ],
};

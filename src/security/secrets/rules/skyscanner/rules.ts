import type { Vendor } from '../../rule.ts';

/** https://developers.skyscanner.net/ */
export const skyscanner: Vendor = {
  id: 'skyscanner',
  name: 'Skyscanner',
  docs: 'https://developers.skyscanner.net/',
  rules: [
    {
      id: 'skyscanner-api-key',
      description: 'Skyscanner API key',
      near: ['skyscanner'],
      token: '(?:sh|ra|pr)[a-z0-9]{30,32}',
      // Digits alone have 3.3 bits at most, and thirty of them less.
      entropy: 2.5,
    },
  ],
};

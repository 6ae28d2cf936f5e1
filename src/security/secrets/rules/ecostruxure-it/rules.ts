import type { Vendor } from '../../rule.ts';

/** https://helpcenter.ecostruxureit.com */
export const ecostruxureIt: Vendor = {
  id: 'ecostruxure-it',
  name: 'EcoStruxure IT',
  docs: 'https://helpcenter.ecostruxureit.com',
  rules: [
    {
      id: 'ecostruxure-it-api-key',
      description: 'EcoStruxure IT API key',
      token: 'AK1[0-9A-Za-z/]{50,55}',
    },
  ],
};

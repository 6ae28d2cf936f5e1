import type { Vendor } from '../../rule.ts';

/** https://developers.kit.com/ */
export const kit: Vendor = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  docs: 'https://developers.kit.com/',
  rules: [
    {
      id: 'kit-api-key',
      description: 'Kit API key',
      token: 'kit_[a-f0-9]{32}',
    },
  ],
};

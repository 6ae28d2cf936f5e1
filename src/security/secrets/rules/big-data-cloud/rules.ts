import type { Vendor } from '../../rule.ts';

/** https://www.bigdatacloud.com/docs */
export const bigDataCloud: Vendor = {
  id: 'big-data-cloud',
  name: 'BigDataCloud',
  docs: 'https://www.bigdatacloud.com/docs',
  rules: [
    {
      id: 'big-data-cloud-api-key',
      description: 'BigDataCloud API key',
      token: 'bdc_[a-f0-9]{32}',
    },
  ],
};

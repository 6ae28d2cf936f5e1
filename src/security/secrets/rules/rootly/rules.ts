import type { Vendor } from '../../rule.ts';

/** https://docs.rootly.com/ */
export const rootly: Vendor = {
  id: 'rootly',
  name: 'Rootly',
  docs: 'https://docs.rootly.com/',
  rules: [
    {
      id: 'rootly-api-key',
      description: 'Rootly API key',
      token: 'rootly_[a-f0-9]{64}',
    },
  ],
};

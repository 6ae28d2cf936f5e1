import type { Vendor } from '../../rule.ts';

/** https://docs.lob.com/ */
export const lob: Vendor = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/',
  rules: [
    {
      id: 'lob-api-key',
      description: 'Lob secret API key',
      token: '(?:live|test)_[a-f0-9]{35}',
    },
    {
      id: 'lob-publishable-key',
      description: 'Lob publishable API key',
      severity: 'low',
      token: '(?:live|test)_pub_[a-f0-9]{31}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://developers.weglot.com/ */
export const weglot: Vendor = {
  id: 'weglot',
  name: 'Weglot',
  docs: 'https://developers.weglot.com/',
  rules: [
    {
      id: 'weglot-api-key',
      description: 'Weglot API key',
      severity: 'medium',
      token: 'wg_[a-f0-9]{33}',
    },
  ],
};

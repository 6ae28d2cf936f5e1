import type { Vendor } from '../../rule.ts';

/** https://base.zenkit.com/docs/api/overview/introduction */
export const zenkit: Vendor = {
  id: 'zenkit',
  name: 'Zenkit',
  docs: 'https://base.zenkit.com/docs/api/overview/introduction',
  rules: [
    {
      id: 'zenkit-api-key',
      description: 'Zenkit API key',
      near: ['zenkit', 'zen_kit', 'zen-kit', 'zen kit'],
      token: '[a-z0-9]{8}-[A-Za-z0-9]{32}',
    },
  ],
};

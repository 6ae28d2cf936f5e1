import type { Vendor } from '../../rule.ts';

/** https://featherless.ai/docs */
export const featherless: Vendor = {
  id: 'featherless',
  name: 'Featherless',
  docs: 'https://featherless.ai/docs',
  rules: [
    {
      id: 'featherless-api-key',
      description: 'Featherless API key',
      token: 'rc_[a-f0-9]{64}',
    },
  ],
};

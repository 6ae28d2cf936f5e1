import type { Vendor } from '../../rule.ts';

/** https://console.upstage.ai/docs/getting-started */
export const upstage: Vendor = {
  id: 'upstage',
  name: 'Upstage',
  docs: 'https://console.upstage.ai/docs/getting-started',
  rules: [
    {
      id: 'upstage-api-key',
      description: 'Upstage API key',
      near: ['upstage'],
      token: 'up_[A-Za-z0-9]{29,40}',
    },
    {
      id: 'upstage-plain-key',
      description: 'Upstage API key',
      near: ['upstage'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.flowiseai.com */
export const flowise: Vendor = {
  id: 'flowise',
  name: 'Flowise',
  docs: 'https://docs.flowiseai.com',
  rules: [
    {
      id: 'flowise-api-key',
      description: 'Flowise API key',
      near: ['flowise'],
      token: '[A-Za-z0-9_-]{43,44}=?',
    },
  ],
};

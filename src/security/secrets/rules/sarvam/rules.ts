import type { Vendor } from '../../rule.ts';

/** https://docs.sarvam.ai/ */
export const sarvam: Vendor = {
  id: 'sarvam',
  name: 'Sarvam AI',
  docs: 'https://docs.sarvam.ai/',
  rules: [
    {
      id: 'sarvam-api-key',
      description: 'Sarvam AI subscription key',
      token: 'sk_[a-z0-9]{8}_[A-Za-z0-9]{24}',
    },
  ],
};

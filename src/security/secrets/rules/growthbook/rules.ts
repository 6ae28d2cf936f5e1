import type { Vendor } from '../../rule.ts';

/** https://docs.growthbook.io */
export const growthbook: Vendor = {
  id: 'growthbook',
  name: 'GrowthBook',
  docs: 'https://docs.growthbook.io',
  rules: [
    {
      id: 'growthbook-secret-key',
      description: 'GrowthBook secret or personal access key',
      token: 'secret_(?:user|admin|readonly|org)_[A-Za-z0-9]{20,60}',
    },
    {
      id: 'growthbook-sdk-key',
      description: 'GrowthBook SDK client key',
      severity: 'low',
      near: ['growthbook'],
      token: 'sdk-[A-Za-z0-9]{16}',
    },
  ],
};

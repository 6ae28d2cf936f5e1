import type { Vendor } from '../../rule.ts';

/** https://docs.deepinfra.com */
export const deepInfra: Vendor = {
  id: 'deep-infra',
  name: 'DeepInfra',
  docs: 'https://docs.deepinfra.com',
  rules: [
    {
      id: 'deep-infra-api-key',
      description: 'DeepInfra API key',
      near: ['deepinfra', 'deep_infra'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://platform.humanity.com/docs/authentication */
export const humanity: Vendor = {
  id: 'humanity',
  name: 'Humanity',
  docs: 'https://platform.humanity.com/docs/authentication',
  rules: [
    {
      id: 'humanity-api-key',
      description: 'Humanity API key',
      severity: 'medium',
      near: ['humanity'],
      common: true,
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

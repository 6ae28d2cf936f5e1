import type { Vendor } from '../../rule.ts';

/** https://argos-ci.com/docs */
export const argos: Vendor = {
  id: 'argos',
  name: 'Argos',
  docs: 'https://argos-ci.com/docs',
  rules: [
    {
      id: 'argos-token',
      description: 'Argos project token',
      near: ['argos_token', 'argos-ci', 'argos_ci'],
      token: '[a-z0-9]{40}',
    },
  ],
};

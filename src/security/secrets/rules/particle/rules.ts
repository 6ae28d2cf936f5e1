import type { Vendor } from '../../rule.ts';

/** https://docs.particle.io/reference/cloud-apis/access-tokens/ */
export const particle: Vendor = {
  id: 'particle',
  name: 'Particle',
  docs: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  rules: [
    {
      id: 'particle-access-token',
      description: 'Particle access token',
      near: ['particle'],
      token: '[a-f0-9]{40}',
      reach: 80,
      after: true,
    },
  ],
};

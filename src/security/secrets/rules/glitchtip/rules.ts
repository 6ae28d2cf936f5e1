import type { Vendor } from '../../rule.ts';

/** https://glitchtip.com/documentation */
export const glitchtip: Vendor = {
  id: 'glitchtip',
  name: 'GlitchTip',
  docs: 'https://glitchtip.com/documentation',
  rules: [
    {
      id: 'glitchtip-auth-token',
      description: 'GlitchTip auth token',
      near: ['glitchtip'],
      token: '[a-z0-9]{40,64}',
    },
  ],
};

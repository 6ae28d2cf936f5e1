import type { Vendor } from '../../rule.ts';

/** https://stytch.com/docs/api/authentication */
export const stytch: Vendor = {
  id: 'stytch',
  name: 'Stytch',
  docs: 'https://stytch.com/docs/api/authentication',
  rules: [
    {
      id: 'stytch-secret',
      description: 'Stytch secret',
      severity: 'critical',
      token: 'secret-(?:live|test)-[A-Za-z0-9_-]{32,64}={0,2}',
    },
    {
      id: 'stytch-legacy-secret',
      description: 'Stytch secret',
      severity: 'critical',
      near: ['stytch'],
      token: '[A-Za-z0-9_-]{47}=',
    },
  ],
};

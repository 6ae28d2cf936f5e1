import type { Vendor } from '../../rule.ts';

/** https://developer.squareup.com/docs/build-basics/access-tokens */
export const square: Vendor = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  rules: [
    {
      id: 'square-access-token',
      description: 'Square access token',
      severity: 'critical',
      token: 'EAAA[A-Za-z][A-Za-z0-9_-]{55,63}',
    },
    {
      id: 'square-legacy-token',
      description: 'Square access token or secret',
      severity: 'critical',
      token: 'sq0[ac][a-z]{2}-[A-Za-z0-9_-]{22,60}',
    },
    {
      id: 'square-application-id',
      description: 'Square application id',
      severity: 'low',
      token: 'sq0i[a-z]{2}-[A-Za-z0-9_-]{22,43}',
    },
    {
      id: 'square-sandbox-secret',
      description: 'Square sandbox secret',
      severity: 'medium',
      token: 'sandbox-sq0c[sg][bp]-[A-Za-z0-9_-]{22,60}',
    },
    {
      id: 'square-named-token',
      description: 'Square access token',
      severity: 'critical',
      near: ['square', 'sq_access'],
      token: 'EAAA[A-Za-z0-9_-]{22,54}',
    },
  ],
};

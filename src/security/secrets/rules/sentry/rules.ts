import type { Vendor } from '../../rule.ts';

/** https://docs.sentry.io/account/auth-tokens/ */
export const sentry: Vendor = {
  id: 'sentry',
  name: 'Sentry',
  docs: 'https://docs.sentry.io/account/auth-tokens/',
  rules: [
    {
      id: 'sentry-organization-token',
      description: 'Sentry organisation token',
      token: 'sntrys_eyJ[A-Za-z0-9+/_=-]{80,420}',
    },
    {
      id: 'sentry-user-token',
      description: 'Sentry user token',
      token: 'sntryu_[a-f0-9]{64}',
    },
    {
      id: 'sentry-application-token',
      description: 'Sentry internal integration token',
      token: 'sntry[aijr]_[a-f0-9]{64}',
    },
    {
      id: 'sentry-auth-token',
      description: 'Sentry auth token (legacy)',
      near: ['sentry'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

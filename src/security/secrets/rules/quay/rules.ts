import type { Vendor } from '../../rule.ts';

/** https://docs.quay.io/glossary/robot-accounts.html */
export const quay: Vendor = {
  id: 'quay',
  name: 'Quay',
  docs: 'https://docs.quay.io/glossary/robot-accounts.html',
  rules: [
    {
      id: 'quay-robot-token',
      description: 'Quay robot account token',
      severity: 'critical',
      near: ['quay'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'quay-oauth-token',
      description: 'Quay OAuth access token',
      severity: 'critical',
      near: ['quay_token', 'quay_oauth', 'quay_api', 'quay-token', 'quay_access', 'quaytoken', 'quay_password'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.partnerstack.com/reference/authentication */
export const partnerstack: Vendor = {
  id: 'partnerstack',
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/reference/authentication',
  rules: [
    {
      id: 'partnerstack-secret-key',
      description: 'PartnerStack secret key',
      near: ['partnerstack'],
      token: '[A-Za-z0-9]{64}|(?:sk|pk)_[A-Za-z0-9]{32}',
    },
  ],
};

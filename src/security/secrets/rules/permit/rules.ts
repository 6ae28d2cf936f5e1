import type { Vendor } from '../../rule.ts';

/** https://docs.permit.io/ */
export const permit: Vendor = {
  id: 'permit',
  name: 'Permit.io',
  docs: 'https://docs.permit.io/',
  rules: [
    {
      id: 'permit-api-key',
      description: 'Permit.io API key',
      severity: 'critical',
      token: 'permit_key_[A-Za-z0-9]{60,120}',
    },
  ],
};

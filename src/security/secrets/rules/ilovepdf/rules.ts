import type { Vendor } from '../../rule.ts';

/** https://www.iloveapi.com/docs/api-reference */
export const ilovepdf: Vendor = {
  id: 'ilovepdf',
  name: 'iLovePDF',
  docs: 'https://www.iloveapi.com/docs/api-reference',
  rules: [
    {
      id: 'ilovepdf-secret-key',
      description: 'iLovePDF secret key',
      severity: 'medium',
      token: 'secret_key_[a-f0-9]{32}_[A-Za-z0-9_]{36,40}',
    },
  ],
};

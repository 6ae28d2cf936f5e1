import type { Vendor } from '../../rule.ts';

/** https://docs.aylien.com */
export const aylien: Vendor = {
  id: 'aylien',
  name: 'AYLIEN',
  docs: 'https://docs.aylien.com',
  rules: [
    {
      id: 'aylien-api-key',
      description: 'AYLIEN API key',
      severity: 'medium',
      near: ['aylien'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'aylien-app-id',
      description: 'AYLIEN application id',
      severity: 'low',
      near: ['aylien'],
      common: true,
      token: '[a-z0-9]{8}',
      entropy: 1.5,
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://umami.is/docs/cloud/api-key */
export const umami: Vendor = {
  id: 'umami',
  name: 'Umami',
  docs: 'https://umami.is/docs/cloud/api-key',
  rules: [
    {
      id: 'umami-api-key',
      description: 'Umami API key',
      near: ['umami'],
      token: 'api_[A-Za-z0-9]{24,40}',
    },
  ],
};

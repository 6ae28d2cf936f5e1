import type { Vendor } from '../../rule.ts';

/** https://www.speakeasy.com/docs */
export const speakeasy: Vendor = {
  id: 'speakeasy',
  name: 'Speakeasy',
  docs: 'https://www.speakeasy.com/docs',
  rules: [
    {
      id: 'speakeasy-api-key',
      description: 'Speakeasy API key',
      near: ['speakeasy_api', 'speakeasy_key', 'speakeasy-api'],
      token: '[A-Za-z0-9]{50,70}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://developers.bluesnap.com */
export const bluesnap: Vendor = {
  id: 'bluesnap',
  name: 'BlueSnap',
  docs: 'https://developers.bluesnap.com',
  rules: [
    {
      id: 'bluesnap-api-password',
      description: 'BlueSnap API password',
      near: ['bluesnap_pass', 'bluesnap_api_pass', 'bluesnap_password'],
      token: '[A-Za-z0-9!@#$%^&*]{12,32}',
    },
  ],
};

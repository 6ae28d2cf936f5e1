import type { Vendor } from '../../rule.ts';

/** https://developers.klaviyo.com/en/docs/authenticate_ */
export const klaviyo: Vendor = {
  id: 'klaviyo',
  name: 'Klaviyo',
  docs: 'https://developers.klaviyo.com/en/docs/authenticate_',
  rules: [
    {
      id: 'klaviyo-private-key',
      description: 'Klaviyo private API key',
      near: ['klaviyo'],
      token: 'pk_[a-f0-9]{34}|pk_[A-Za-z0-9]{6}_[a-f0-9]{34}',
    },
  ],
};

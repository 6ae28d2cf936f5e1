import type { Vendor } from '../../rule.ts';

/** https://developer.godaddy.com/keys */
export const goDaddy: Vendor = {
  id: 'go-daddy',
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com/keys',
  rules: [
    {
      id: 'go-daddy-api-key',
      description: 'GoDaddy API key',
      near: ['godaddy'],
      token: '(?:[a-zA-Z0-9]{12}_[A-Za-z0-9]{22}|dL[a-zA-Z0-9]{10,12}_[A-Za-z0-9]{21,22}|[A-Za-z0-9]{37})',
    },
    {
      id: 'go-daddy-ote-key',
      description: 'GoDaddy API key',
      near: ['godaddy', 'sso-key'],
      token: '[A-Za-z0-9]{10,16}_[A-Za-z0-9]{20,24}',
    },
    {
      id: 'go-daddy-api-secret',
      description: 'GoDaddy API secret',
      near: ['godaddy'],
      token: '[A-Za-z0-9]{22}',
    },
  ],
};

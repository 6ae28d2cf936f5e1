import type { Vendor } from '../../rule.ts';

/** https://api-docs.dnsmadeeasy.com */
export const dnsMadeEasy: Vendor = {
  id: 'dns-made-easy',
  name: 'DNS Made Easy',
  docs: 'https://api-docs.dnsmadeeasy.com',
  rules: [
    {
      id: 'dns-made-easy-secret-key',
      description: 'DNS Made Easy secret key',
      near: ['dnsmadeeasy', 'dns_made_easy', 'dme_secret', 'dme_api'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

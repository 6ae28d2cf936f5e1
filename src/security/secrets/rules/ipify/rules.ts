import type { Vendor } from '../../rule.ts';

/** https://geo.ipify.org/docs */
export const ipify: Vendor = {
  id: 'ipify',
  name: 'IP Geolocation API (ipify)',
  docs: 'https://geo.ipify.org/docs',
  rules: [
    {
      id: 'ipify-api-key',
      description: 'ipify or WhoisXML API key',
      severity: 'low',
      token: 'at_[A-Za-z0-9]{29}',
    },
  ],
};

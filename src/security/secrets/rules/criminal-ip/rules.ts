import type { Vendor } from '../../rule.ts';

/** https://www.criminalip.io */
export const criminalIp: Vendor = {
  id: 'criminal-ip',
  name: 'Criminal IP',
  docs: 'https://www.criminalip.io',
  rules: [
    {
      id: 'criminal-ip-api-key',
      description: 'Criminal IP API key',
      severity: 'medium',
      near: ['criminalip', 'criminal_ip'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};

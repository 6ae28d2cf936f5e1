import type { Vendor } from '../../rule.ts';

/** https://ipfind.com/docs */
export const ipfind: Vendor = {
  id: 'ipfind',
  name: 'IPFind',
  docs: 'https://ipfind.com/docs',
  rules: [
    {
      id: 'ipfind-api-key',
      description: 'IPFind API key',
      severity: 'low',
      near: ['ipfind'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

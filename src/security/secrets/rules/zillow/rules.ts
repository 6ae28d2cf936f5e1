import type { Vendor } from '../../rule.ts';

/** https://www.zillowgroup.com/developers/ */
export const zillow: Vendor = {
  id: 'zillow',
  name: 'Zillow',
  docs: 'https://www.zillowgroup.com/developers/',
  rules: [
    {
      id: 'zillow-zws-id',
      description: 'Zillow ZWSID',
      severity: 'medium',
      token: 'X1-ZW[A-Za-z0-9]{10,20}_[a-z0-9]{4,6}',
    },
  ],
};

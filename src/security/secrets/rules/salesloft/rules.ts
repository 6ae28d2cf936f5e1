import type { Vendor } from '../../rule.ts';

/** https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/ */
export const salesloft: Vendor = {
  id: 'salesloft',
  name: 'Salesloft',
  docs: 'https://developers.salesloft.com/docs/platform/api-basics/api-key-authentication/',
  rules: [
    {
      id: 'salesloft-api-key',
      description: 'Salesloft API key',
      token: 'v2_ak_[0-9]{1,8}_[a-f0-9]{64}',
    },
    {
      id: 'salesloft-oauth-token',
      description: 'Salesloft OAuth token',
      token: 'v2_at_[0-9]{1,8}_[a-f0-9]{64}',
    },
    {
      id: 'salesloft-application-secret',
      description: 'Salesloft application secret',
      near: ['salesloft', 'sales_loft', 'sales-loft', 'sales loft'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

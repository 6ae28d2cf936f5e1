import type { Vendor } from '../../rule.ts';

/** https://help.adalo.com/integrations/the-adalo-api */
export const adalo: Vendor = {
  id: 'adalo',
  name: 'Adalo',
  docs: 'https://help.adalo.com/integrations/the-adalo-api',
  rules: [
    {
      id: 'adalo-api-key',
      description: 'Adalo API key',
      severity: 'medium',
      near: ['adalo'],
      token: '[a-z0-9]{25}',
    },
  ],
};

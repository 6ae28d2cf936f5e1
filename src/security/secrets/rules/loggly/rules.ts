import type { Vendor } from '../../rule.ts';

/** https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm */
export const loggly: Vendor = {
  id: 'loggly',
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm',
  rules: [
    {
      id: 'loggly-token',
      description: 'Loggly customer or API token',
      severity: 'medium',
      near: ['loggly'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

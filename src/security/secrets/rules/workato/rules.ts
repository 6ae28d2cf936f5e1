import type { Vendor } from '../../rule.ts';

/** https://docs.workato.com/workato-api.html */
export const workato: Vendor = {
  id: 'workato',
  name: 'Workato',
  docs: 'https://docs.workato.com/workato-api.html',
  rules: [
    {
      id: 'workato-api-token',
      description: 'Workato developer API token',
      token: 'wrk[a-z]{2,8}-eyJ[A-Za-z0-9_-]{10,200}\\.eyJ[A-Za-z0-9_-]{10,400}\\.[A-Za-z0-9_-]{20,800}',
    },
  ],
};

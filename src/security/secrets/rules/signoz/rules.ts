import type { Vendor } from '../../rule.ts';

/** https://signoz.io/docs/ingestion/signoz-cloud/keys/ */
export const signoz: Vendor = {
  id: 'signoz',
  name: 'SigNoz',
  docs: 'https://signoz.io/docs/ingestion/signoz-cloud/keys/',
  rules: [
    {
      id: 'signoz-ingestion-key',
      description: 'SigNoz ingestion key',
      near: ['signoz'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'signoz-access-token',
      description: 'SigNoz access token',
      near: ['signoz'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};

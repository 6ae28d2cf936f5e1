import type { Vendor } from '../../rule.ts';

/** https://docs.opsgenie.com/docs/api-key-management */
export const opsgenie: Vendor = {
  id: 'opsgenie',
  name: 'Opsgenie',
  docs: 'https://docs.opsgenie.com/docs/api-key-management',
  rules: [
    {
      id: 'opsgenie-api-key',
      description: 'Opsgenie API key',
      near: ['opsgenie', 'genie_key', 'geniekey'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

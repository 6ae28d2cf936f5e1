import type { Vendor } from '../../rule.ts';

/** https://trigger.dev/docs/apikeys */
export const triggerDev: Vendor = {
  id: 'trigger-dev',
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  rules: [
    {
      id: 'trigger-dev-secret-key',
      description: 'Trigger.dev secret key',
      token: 'tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,32}',
    },
    {
      id: 'trigger-dev-personal-token',
      description: 'Trigger.dev personal access token',
      token: 'tr_pat_[A-Za-z0-9]{36,48}',
    },
  ],
};

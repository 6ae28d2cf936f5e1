import type { Vendor } from '../../rule.ts';

/** https://www.checklyhq.com/docs/ */
export const checkly: Vendor = {
  id: 'checkly',
  name: 'Checkly',
  docs: 'https://www.checklyhq.com/docs/',
  rules: [
    {
      id: 'checkly-user-api-key',
      description: 'Checkly user API key',
      token: 'cu_[a-f0-9]{32}',
    },
    {
      id: 'checkly-service-api-key',
      description: 'Checkly service API key',
      token: 'sv_[a-f0-9]{32}',
    },
    {
      id: 'checkly-legacy-api-key',
      description: 'Checkly API key of the older form',
      severity: 'medium',
      near: ['checkly'],
      token: '[a-z0-9]{32}',
    },
  ],
};

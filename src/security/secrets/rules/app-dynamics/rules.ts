import type { Vendor } from '../../rule.ts';

/** https://docs.appdynamics.com */
export const appDynamics: Vendor = {
  id: 'app-dynamics',
  name: 'AppDynamics',
  docs: 'https://docs.appdynamics.com',
  rules: [
    {
      id: 'app-dynamics-access-key',
      description: 'AppDynamics access key',
      severity: 'medium',
      near: ['appdynamics_agent_account_access_key', 'appdynamics_access', 'appdynamics_api'],
      token: '[a-z0-9]{10,24}',
      entropy: 2,
    },
    {
      id: 'app-dynamics-client-secret',
      description: 'AppDynamics client secret',
      near: ['appdynamics'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

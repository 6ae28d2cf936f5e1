import type { Vendor } from '../../rule.ts';

/** https://aps.autodesk.com/en/docs/oauth/v2/ */
export const autodesk: Vendor = {
  id: 'autodesk',
  name: 'Autodesk Platform Services',
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/',
  rules: [
    {
      id: 'autodesk-client-secret',
      description: 'Autodesk Platform Services client secret',
      near: ['autodesk', 'forge_client', 'aps_client'],
      token: '(?:[A-Za-z0-9]{16}|[A-Za-z0-9]{64})',
    },
    {
      id: 'autodesk-client-id',
      description: 'Autodesk Platform Services client id',
      severity: 'low',
      near: ['autodesk', 'forge_client', 'aps_client'],
      token: '(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{48})',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/ */
export const truenas: Vendor = {
  id: 'truenas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  rules: [
    {
      id: 'truenas-api-key',
      description: 'TrueNAS API key',
      severity: 'critical',
      near: ['truenas', 'auth.login_with_api_key', 'freenas', 'bearer'],
      token: '[0-9]{1,4}-[A-Za-z0-9]{64}',
    },
  ],
};

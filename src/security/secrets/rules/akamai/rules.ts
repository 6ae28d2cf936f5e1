import type { Vendor } from '../../rule.ts';

/** https://techdocs.akamai.com/developer/docs/edgegrid */
export const akamai: Vendor = {
  id: 'akamai',
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  rules: [
    {
      id: 'akamai-edgegrid-token',
      description: 'Akamai EdgeGrid client or access token',
      token: 'akab-[a-z0-9]{16}-[a-z0-9]{16}',
    },
    {
      id: 'akamai-client-secret',
      description: 'Akamai EdgeGrid client secret',
      severity: 'critical',
      near: ['akamai', 'edgegrid', 'akab-'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://www.logicmonitor.com/support/rest-api-authentication */
export const logicmonitor: Vendor = {
  id: 'logicmonitor',
  name: 'LogicMonitor',
  docs: 'https://www.logicmonitor.com/support/rest-api-authentication',
  rules: [
    {
      id: 'logicmonitor-access-key',
      description: 'LogicMonitor access key or bearer token',
      token: '(?:lma_|lmb_)[A-Za-z0-9+/=_()|^~!-]{40,160}',
    },
  ],
};

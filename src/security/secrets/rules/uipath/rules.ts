import type { Vendor } from '../../rule.ts';

/** https://docs.uipath.com/ */
export const uipath: Vendor = {
  id: 'uipath',
  name: 'UiPath',
  docs: 'https://docs.uipath.com/',
  rules: [
    {
      id: 'uipath-client-secret',
      description: 'UiPath client or user secret',
      near: ['uipath'],
      token: '[A-Za-z0-9]{40,64}',
    },
    {
      id: 'uipath-refresh-token',
      description: 'UiPath personal access token',
      severity: 'critical',
      token: 'rt_[A-F0-9]{64}-1',
    },
  ],
};

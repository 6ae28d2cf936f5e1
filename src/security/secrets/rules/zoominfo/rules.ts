import type { Vendor } from '../../rule.ts';

/** https://api-docs.zoominfo.com/ */
export const zoominfo: Vendor = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  docs: 'https://api-docs.zoominfo.com/',
  rules: [
    {
      id: 'zoominfo-client-secret',
      description: 'ZoomInfo client secret or password',
      near: ['zoominfo_client_secret', 'zoominfo_secret', 'zoominfo_password', 'zoominfo_api'],
      token: '[A-Za-z0-9_-]{30,64}',
    },
  ],
};

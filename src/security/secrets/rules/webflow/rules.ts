import type { Vendor } from '../../rule.ts';

/** https://developers.webflow.com/data/reference/authentication */
export const webflow: Vendor = {
  id: 'webflow',
  name: 'Webflow',
  docs: 'https://developers.webflow.com/data/reference/authentication',
  rules: [
    {
      id: 'webflow-api-token',
      description: 'Webflow API token',
      near: ['webflow'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'webflow-site-token',
      description: 'Webflow site token',
      near: ['webflow'],
      token: 'ws-[a-f0-9]{64}',
    },
  ],
};

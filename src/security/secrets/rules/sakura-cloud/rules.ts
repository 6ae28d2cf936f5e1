import type { Vendor } from '../../rule.ts';

/** https://manual.sakura.ad.jp/cloud/api/apikey.html */
export const sakuraCloud: Vendor = {
  id: 'sakura-cloud',
  name: 'Sakura Cloud',
  docs: 'https://manual.sakura.ad.jp/cloud/api/apikey.html',
  rules: [
    {
      id: 'sakura-cloud-access-token',
      description: 'Sakura Cloud access token',
      severity: 'medium',
      near: ['sakuracloud', 'sakura_cloud', 'sakura-cloud', 'sacloud'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'sakura-cloud-access-token-secret',
      description: 'Sakura Cloud access token secret',
      severity: 'critical',
      near: ['sakuracloud', 'sakura_cloud', 'sakura-cloud', 'sacloud'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://gong.app.gong.io/settings/api/documentation */
export const gong: Vendor = {
  id: 'gong',
  name: 'Gong',
  docs: 'https://gong.app.gong.io/settings/api/documentation',
  rules: [
    {
      id: 'gong-access-key',
      description: 'Gong access key',
      near: ['gong_access', 'gong_api', 'gong.io', 'gong_key'],
      token: '[A-Z0-9]{32}',
    },
  ],
};

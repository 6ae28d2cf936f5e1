import type { Vendor } from '../../rule.ts';

/** https://apps.linnworks.net/Api */
export const linnworks: Vendor = {
  id: 'linnworks',
  name: 'Linnworks',
  docs: 'https://apps.linnworks.net/Api',
  rules: [
    {
      id: 'linnworks-application-secret',
      description: 'Linnworks application secret or token',
      near: ['linnworks'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

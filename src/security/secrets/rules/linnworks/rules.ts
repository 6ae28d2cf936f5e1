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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

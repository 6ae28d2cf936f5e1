import type { Vendor } from '../../rule.ts';

/** https://docs.ultralytics.com/hub/api/ */
export const ultralytics: Vendor = {
  id: 'ultralytics',
  name: 'Ultralytics',
  docs: 'https://docs.ultralytics.com/hub/api/',
  rules: [
    {
      id: 'ultralytics-api-key',
      description: 'Ultralytics HUB API key',
      near: ['ultralytics'],
      token: '[A-Za-z0-9]{42}',
    },
  ],
};

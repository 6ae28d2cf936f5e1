import type { Vendor } from '../../rule.ts';

/** https://developer.mapquest.com/documentation/ */
export const mapquest: Vendor = {
  id: 'mapquest',
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com/documentation/',
  rules: [
    {
      id: 'mapquest-api-key',
      description: 'MapQuest API key',
      severity: 'low',
      near: ['mapquest'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

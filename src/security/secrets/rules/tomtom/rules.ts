import type { Vendor } from '../../rule.ts';

/** https://developer.tomtom.com/ */
export const tomtom: Vendor = {
  id: 'tomtom',
  name: 'TomTom',
  docs: 'https://developer.tomtom.com/',
  rules: [
    {
      id: 'tomtom-api-key',
      description: 'TomTom API key',
      severity: 'medium',
      near: ['tomtom'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

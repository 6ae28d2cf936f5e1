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
      near: ['tomtom', 'tom_tom', 'tom-tom', 'tom tom'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/bingmaps/ */
export const bing: Vendor = {
  id: 'bing',
  name: 'Bing',
  docs: 'https://learn.microsoft.com/bingmaps/',
  rules: [
    {
      id: 'bing-search-key',
      description: 'Bing search subscription key',
      near: ['bing_', 'bing ', 'bingsearch', 'bing-search', 'bing.', 'bingapi', 'bing-api', 'binganswer', 'bingsub'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'bing-maps-key',
      description: 'Bing Maps key',
      severity: 'medium',
      near: ['bingmaps', 'bing_maps', 'bing-maps', 'bing.maps', 'bingkey', 'bing_key', 'virtualearth'],
      token: 'A[A-Za-z0-9_-]{63}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://www.tinybird.co/docs/forward/administration/tokens */
export const tinybird: Vendor = {
  id: 'tinybird',
  name: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/forward/administration/tokens',
  rules: [
    {
      id: 'tinybird-token',
      description: 'Tinybird token',
      token: 'p\\.eyJ[A-Za-z0-9_-]{20,300}\\.[A-Za-z0-9_-]{40,50}',
    },
  ],
};

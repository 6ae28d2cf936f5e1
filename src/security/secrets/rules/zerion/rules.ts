import type { Vendor } from '../../rule.ts';

/** https://developers.zerion.io/ */
export const zerion: Vendor = {
  id: 'zerion',
  name: 'Zerion',
  docs: 'https://developers.zerion.io/',
  rules: [
    {
      id: 'zerion-api-key',
      description: 'Zerion API key',
      severity: 'medium',
      token: 'zk_(?:dev|prod)_[a-f0-9]{32}',
    },
  ],
};

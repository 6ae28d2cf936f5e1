import type { Vendor } from '../../rule.ts';

/** https://developer.gitkraken.com */
export const gitKraken: Vendor = {
  id: 'git-kraken',
  name: 'GitKraken',
  docs: 'https://developer.gitkraken.com',
  rules: [
    {
      id: 'git-kraken-api-key',
      description: 'GitKraken API key',
      token: 'gk_[A-Za-z0-9]{40,60}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://www.getbeamer.com/api */
export const beamer: Vendor = {
  id: 'beamer',
  name: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  rules: [
    {
      id: 'beamer-api-key',
      description: 'Beamer API key',
      near: ['beamer'],
      token: 'b_[a-z0-9=_-]{44}',
    },
    {
      id: 'beamer-legacy-api-key',
      description: 'Beamer API key of the older form',
      near: ['beamer'],
      token: '[A-Za-z0-9_+/]{45}=',
    },
  ],
};

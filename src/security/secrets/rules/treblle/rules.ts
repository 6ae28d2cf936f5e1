import type { Vendor } from '../../rule.ts';

/** https://docs.treblle.com/ */
export const treblle: Vendor = {
  id: 'treblle',
  name: 'Treblle',
  docs: 'https://docs.treblle.com/',
  rules: [
    {
      id: 'treblle-api-key',
      description: 'Treblle API key or project id',
      near: ['treblle'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

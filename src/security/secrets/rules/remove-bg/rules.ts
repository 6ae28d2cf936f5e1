import type { Vendor } from '../../rule.ts';

/** https://www.remove.bg/api */
export const removeBg: Vendor = {
  id: 'remove-bg',
  name: 'remove.bg',
  docs: 'https://www.remove.bg/api',
  rules: [
    {
      id: 'remove-bg-api-key',
      description: 'remove.bg API key',
      near: ['removebg', 'remove_bg', 'remove-bg', 'remove bg', 'remove.bg'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};

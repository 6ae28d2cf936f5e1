import type { Vendor } from '../../rule.ts';

/** https://www.figma.com/developers/api#authentication */
export const figma: Vendor = {
  id: 'figma',
  name: 'Figma',
  docs: 'https://www.figma.com/developers/api#authentication',
  rules: [
    {
      id: 'figma-personal-access-token',
      description: 'Figma personal access token',
      token: '(?:figd|figo|figu|figr)_[A-Za-z0-9_-]{38,44}',
    },
    {
      id: 'figma-legacy-personal-access-token',
      description: 'Figma personal access token of the older form',
      near: ['figma'],
      token: '[0-9]{5,8}-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'figma-header-token',
      description: 'Figma token of the X-Figma-Token header',
      near: ['figma'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

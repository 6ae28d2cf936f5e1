import type { Vendor } from '../../rule.ts';

/** https://developer.float.com */
export const float: Vendor = {
  id: 'float',
  name: 'Float',
  docs: 'https://developer.float.com',
  rules: [
    {
      id: 'float-api-token',
      description: 'Float API token',
      near: ['float'],
      token: '[A-Za-z0-9+/]{58,60}={0,2}',
    },
    {
      id: 'float-legacy-api-token',
      description: 'Float API token of another form',
      near: ['float_', 'float.com', 'floatapi'],
      token: '[A-Za-z0-9]{16}(?:[A-Fa-f0-9]{16,48})[=.]?',
    },
  ],
};

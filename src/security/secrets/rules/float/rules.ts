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
      near: [
        'float_key',
        'float_token',
        'float_api',
        'float.com',
        'floatapi',
        'float_secret',
        'float-key',
        'floattoken',
        'floatkey',
        'float token',
        'float key',
        'float secret',
      ],
      token: '[A-Za-z0-9._+=-]{58,60}',
    },
    {
      id: 'float-legacy-api-token',
      description: 'Float API token of another form',
      near: ['float_key', 'float_token', 'float_api', 'float.com', 'floatapi', 'float_secret', 'float-key'],
      token: '[A-Za-z0-9]{16}(?:[A-Fa-f0-9]{16,48})[=.]?',
    },
  ],
};

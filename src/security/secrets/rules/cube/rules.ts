import type { Vendor } from '../../rule.ts';

/** https://cube.dev/docs */
export const cube: Vendor = {
  id: 'cube',
  name: 'Cube',
  docs: 'https://cube.dev/docs',
  rules: [
    {
      id: 'cube-api-secret',
      description: 'Cube API secret',
      near: ['cubejs'],
      token: '[a-z0-9]{32,128}',
    },
  ],
};

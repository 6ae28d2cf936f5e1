import type { Vendor } from '../../rule.ts';

/** https://www.reallysimplesystems.com/ */
export const reallysimplesystems: Vendor = {
  id: 'reallysimplesystems',
  name: 'Really Simple Systems',
  docs: 'https://www.reallysimplesystems.com/',
  rules: [
    {
      id: 'reallysimplesystems-api-token',
      description: 'Really Simple Systems API token',
      near: ['reallysimplesystems'],
      token: 'ey[A-Za-z0-9._-]{100,200}\\.ey[A-Za-z0-9._-]{300,1200}',
    },
  ],
};

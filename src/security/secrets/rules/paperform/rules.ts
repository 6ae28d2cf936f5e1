import type { Vendor } from '../../rule.ts';

/** https://paperform.readme.io/reference/getting-started-1 */
export const paperform: Vendor = {
  id: 'paperform',
  name: 'Paperform',
  docs: 'https://paperform.readme.io/reference/getting-started-1',
  rules: [
    {
      id: 'paperform-api-key',
      description: 'Paperform API key',
      severity: 'medium',
      near: ['paperform'],
      token: '[A-Za-z0-9]{36}|eyJ[A-Za-z0-9_-]{30,60}\\.eyJ[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{40,720}',
    },
  ],
};

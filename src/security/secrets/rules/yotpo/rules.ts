import type { Vendor } from '../../rule.ts';

/** https://apidocs.yotpo.com/ */
export const yotpo: Vendor = {
  id: 'yotpo',
  name: 'Yotpo',
  docs: 'https://apidocs.yotpo.com/',
  rules: [
    {
      id: 'yotpo-secret',
      description: 'Yotpo app key or secret',
      near: ['yotpo'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

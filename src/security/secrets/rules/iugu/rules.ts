import type { Vendor } from '../../rule.ts';

/** https://dev.iugu.com/reference/autenticacao */
export const iugu: Vendor = {
  id: 'iugu',
  name: 'Iugu',
  docs: 'https://dev.iugu.com/reference/autenticacao',
  rules: [
    {
      id: 'iugu-api-token',
      description: 'Iugu API token',
      near: ['iugu'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{64}',
    },
  ],
};

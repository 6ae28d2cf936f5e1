import type { Vendor } from '../../rule.ts';

/** https://docs.zapsign.com.br/ */
export const zapsign: Vendor = {
  id: 'zapsign',
  name: 'ZapSign',
  docs: 'https://docs.zapsign.com.br/',
  rules: [
    {
      id: 'zapsign-api-token',
      description: 'ZapSign API token',
      near: ['zapsign'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:[a-f0-9]{2,40})?(?:-[a-f0-9-]{20,40})?',
    },
  ],
};

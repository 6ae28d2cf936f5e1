import type { Vendor } from '../../rule.ts';

/** https://developers.esendex.com */
export const esendex: Vendor = {
  id: 'esendex',
  name: 'Esendex',
  docs: 'https://developers.esendex.com',
  rules: [
    {
      id: 'esendex-api-password',
      description: 'Esendex API password',
      near: ['esendex'],
      token: '(?:[a-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://developers.hotmart.com/docs/en/ */
export const hotmart: Vendor = {
  id: 'hotmart',
  name: 'Hotmart',
  docs: 'https://developers.hotmart.com/docs/en/',
  rules: [
    {
      id: 'hotmart-hottok',
      description: 'Hotmart hottok or client secret',
      severity: 'medium',
      near: ['hotmart'],
      token: '[A-Za-z0-9]{40,48}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://www.amocrm.ru/developers/ */
export const amoCrm: Vendor = {
  id: 'amo-crm',
  name: 'amoCRM (Kommo)',
  docs: 'https://www.amocrm.ru/developers/',
  rules: [
    {
      id: 'amo-crm-client-secret',
      description: 'amoCRM (Kommo) client secret',
      near: ['amocrm', 'kommo'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

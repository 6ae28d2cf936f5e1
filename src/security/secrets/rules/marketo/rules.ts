import type { Vendor } from '../../rule.ts';

/** https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/rest-api */
export const marketo: Vendor = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  docs: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/rest-api',
  rules: [
    {
      id: 'marketo-client-secret',
      description: 'Marketo client secret',
      near: ['marketo'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

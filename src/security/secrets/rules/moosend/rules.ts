import type { Vendor } from '../../rule.ts';

/** https://docs.moosend.com/developers/api-documentation/en/ */
export const moosend: Vendor = {
  id: 'moosend',
  name: 'Moosend',
  docs: 'https://docs.moosend.com/developers/api-documentation/en/',
  rules: [
    {
      id: 'moosend-api-key',
      description: 'Moosend API key',
      severity: 'medium',
      near: ['moosend'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

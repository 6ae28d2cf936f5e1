import type { Vendor } from '../../rule.ts';

/** https://www.mercadopago.com/developers/en/docs/your-integrations/credentials */
export const mercadoPago: Vendor = {
  id: 'mercado-pago',
  name: 'Mercado Pago',
  docs: 'https://www.mercadopago.com/developers/en/docs/your-integrations/credentials',
  rules: [
    {
      id: 'mercado-pago-access-token',
      description: 'Mercado Pago access token',
      severity: 'critical',
      token: '(?:APP_USR|TEST)-[0-9]{10,18}-[0-9]{6}-[a-f0-9]{32}-[0-9]{5,12}',
    },
  ],
};

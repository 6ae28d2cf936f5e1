import type { Vendor } from '../../rule.ts';

/** https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2 */
export const pagarme: Vendor = {
  id: 'pagarme',
  name: 'Pagar.me',
  docs: 'https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2',
  rules: [
    {
      id: 'pagarme-api-key',
      description: 'Pagar.me API key',
      severity: 'critical',
      token: 'ak_(?:live|test)_[A-Za-z0-9]{30}',
    },
    {
      id: 'pagarme-secret-key',
      description: 'Pagar.me secret key',
      severity: 'critical',
      near: ['pagarme', 'pagar.me', 'pagar_me'],
      token: 'sk_[A-Za-z0-9]{16,32}|sk_test_[A-Za-z0-9]{16,32}',
    },
  ],
};

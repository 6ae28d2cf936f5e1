import type { Vendor } from '../../rule.ts';

/** https://dev.efipay.com.br */
export const efi: Vendor = {
  id: 'efi',
  name: 'Efí (Gerencianet)',
  docs: 'https://dev.efipay.com.br',
  rules: [
    {
      id: 'efi-client-secret',
      description: 'Efí (Gerencianet) client secret',
      severity: 'critical',
      token: 'Client_(?:Secret|Id)_[a-f0-9]{40}',
    },
  ],
};

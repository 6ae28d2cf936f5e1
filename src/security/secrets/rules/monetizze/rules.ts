import type { Vendor } from '../../rule.ts';

/** https://api.monetizze.com.br/ */
export const monetizze: Vendor = {
  id: 'monetizze',
  name: 'Monetizze',
  docs: 'https://api.monetizze.com.br/',
  rules: [
    {
      id: 'monetizze-api-key',
      description: 'Monetizze API key',
      severity: 'medium',
      near: ['monetizze'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

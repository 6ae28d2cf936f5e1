import type { Vendor } from '../../rule.ts';

/** https://developer.infermedica.com/ */
export const infermedica: Vendor = {
  id: 'infermedica',
  name: 'Infermedica',
  docs: 'https://developer.infermedica.com/',
  rules: [
    {
      id: 'infermedica-app-key',
      description: 'Infermedica application key',
      severity: 'medium',
      near: ['infermedica'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

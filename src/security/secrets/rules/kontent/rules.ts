import type { Vendor } from '../../rule.ts';

/** https://kontent.ai/learn/docs/apis/api-keys */
export const kontent: Vendor = {
  id: 'kontent',
  name: 'Kontent.ai',
  docs: 'https://kontent.ai/learn/docs/apis/api-keys',
  rules: [
    {
      id: 'kontent-api-key',
      description: 'Kontent.ai API key or project ID',
      severity: 'medium',
      near: ['kontent'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

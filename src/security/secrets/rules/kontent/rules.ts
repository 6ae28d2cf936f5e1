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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

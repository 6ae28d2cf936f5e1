import type { Vendor } from '../../rule.ts';

/** https://docs.ai21.com */
export const ai21: Vendor = {
  id: 'ai21',
  name: 'AI21 Labs',
  docs: 'https://docs.ai21.com',
  rules: [
    {
      id: 'ai21-api-key',
      description: 'AI21 Labs API key',
      near: ['ai21'],
      token: '(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};

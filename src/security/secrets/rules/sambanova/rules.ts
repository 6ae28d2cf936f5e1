import type { Vendor } from '../../rule.ts';

/** https://docs.sambanova.ai/ */
export const sambanova: Vendor = {
  id: 'sambanova',
  name: 'SambaNova',
  docs: 'https://docs.sambanova.ai/',
  rules: [
    {
      id: 'sambanova-api-key',
      description: 'SambaNova API key',
      near: ['sambanova'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};

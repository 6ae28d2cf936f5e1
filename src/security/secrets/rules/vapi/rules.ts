import type { Vendor } from '../../rule.ts';

/** https://docs.vapi.ai/ */
export const vapi: Vendor = {
  id: 'vapi',
  name: 'Vapi',
  docs: 'https://docs.vapi.ai/',
  rules: [
    {
      id: 'vapi-private-key',
      description: 'Vapi API key',
      near: ['vapi_', 'vapi-', 'vapi.', 'vapi ', 'vapikey', 'vapitoken'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.aimlapi.com */
export const aimLapi: Vendor = {
  id: 'aim-lapi',
  name: 'AIML API',
  docs: 'https://docs.aimlapi.com',
  rules: [
    {
      id: 'aim-lapi-api-key',
      description: 'AIML API API key',
      severity: 'medium',
      near: ['aimlapi', 'aiml_api'],
      token: '[a-z0-9]{32}',
    },
  ],
};

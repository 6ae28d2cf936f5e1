import type { Vendor } from '../../rule.ts';

/** https://sslmate.com/help/reference/apiv2 */
export const sslmate: Vendor = {
  id: 'sslmate',
  name: 'SSLMate',
  docs: 'https://sslmate.com/help/reference/apiv2',
  rules: [
    {
      id: 'sslmate-api-key',
      description: 'SSLMate API key',
      near: ['sslmate'],
      token: '(?:[0-9]{1,8}_)?[A-Za-z0-9]{20,36}',
    },
  ],
};

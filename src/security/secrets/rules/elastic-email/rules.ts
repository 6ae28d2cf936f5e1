import type { Vendor } from '../../rule.ts';

/** https://elasticemail.com/developers/api-documentation */
export const elasticEmail: Vendor = {
  id: 'elastic-email',
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation',
  rules: [
    {
      id: 'elastic-email-api-key',
      description: 'Elastic Email API key',
      near: ['elasticemail', 'elastic_email', 'elastic-email'],
      token: '[A-Za-z0-9]{96}',
    },
    {
      id: 'elastic-email-uuid-api-key',
      description: 'Elastic Email API key of the older form',
      near: ['elasticemail', 'elastic_email', 'elastic-email'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};

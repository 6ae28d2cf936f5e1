import type { Vendor } from '../../rule.ts';

/** https://emailoctopus.com/api-documentation */
export const emailOctopus: Vendor = {
  id: 'email-octopus',
  name: 'EmailOctopus',
  docs: 'https://emailoctopus.com/api-documentation',
  rules: [
    {
      id: 'email-octopus-api-key',
      description: 'EmailOctopus API key',
      near: ['emailoctopus', 'email_octopus', 'email-octopus'],
      token: '(?:eo_[a-z0-9]{64}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};

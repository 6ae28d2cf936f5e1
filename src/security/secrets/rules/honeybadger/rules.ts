import type { Vendor } from '../../rule.ts';

/** https://docs.honeybadger.io/api/ */
export const honeybadger: Vendor = {
  id: 'honeybadger',
  name: 'Honeybadger',
  docs: 'https://docs.honeybadger.io/api/',
  rules: [
    {
      id: 'honeybadger-api-key',
      description: 'Honeybadger API key',
      severity: 'medium',
      near: ['honeybadger'],
      token: '[a-f0-9]{8}|[A-Za-z0-9]{20}',
      entropy: 1.5,
    },
    {
      id: 'honeybadger-project-key',
      description: 'Honeybadger project key',
      severity: 'medium',
      token: 'hbp_[A-Za-z0-9]{36}',
    },
  ],
};

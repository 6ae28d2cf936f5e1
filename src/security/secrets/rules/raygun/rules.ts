import type { Vendor } from '../../rule.ts';

/** https://raygun.com/documentation/ */
export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  docs: 'https://raygun.com/documentation/',
  rules: [
    {
      id: 'raygun-api-key',
      description: 'Raygun application key',
      severity: 'medium',
      near: ['raygun'],
      token: '[A-Za-z0-9+/]{22}==',
    },
    {
      id: 'raygun-short-key',
      description: 'Raygun API key',
      severity: 'medium',
      near: ['raygun'],
      token: '[A-Za-z0-9_-]{22}',
      entropy: 3.6,
    },
    {
      id: 'raygun-personal-token',
      description: 'Raygun personal access token',
      near: ['raygun'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

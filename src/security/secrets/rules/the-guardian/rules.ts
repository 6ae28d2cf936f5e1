import type { Vendor } from '../../rule.ts';

/** https://open-platform.theguardian.com/documentation/ */
export const theGuardian: Vendor = {
  id: 'the-guardian',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com/documentation/',
  rules: [
    {
      id: 'the-guardian-api-key',
      description: 'The Guardian API key',
      severity: 'medium',
      near: ['guardian_api', 'theguardian', 'the_guardian', 'guardianapis', 'guardian_key'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

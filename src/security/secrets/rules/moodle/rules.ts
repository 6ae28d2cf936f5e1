import type { Vendor } from '../../rule.ts';

/** https://docs.moodle.org/en/Using_web_services */
export const moodle: Vendor = {
  id: 'moodle',
  name: 'Moodle',
  docs: 'https://docs.moodle.org/en/Using_web_services',
  rules: [
    {
      id: 'moodle-token',
      description: 'Moodle web service token',
      severity: 'medium',
      near: ['moodle', 'wstoken'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

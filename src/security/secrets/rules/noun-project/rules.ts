import type { Vendor } from '../../rule.ts';

/** https://api.thenounproject.com/ */
export const nounProject: Vendor = {
  id: 'noun-project',
  name: 'Noun Project',
  docs: 'https://api.thenounproject.com/',
  rules: [
    {
      id: 'noun-project-api-secret',
      description: 'Noun Project API key or secret',
      severity: 'low',
      near: ['nounproject', 'noun_project', 'noun-project'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

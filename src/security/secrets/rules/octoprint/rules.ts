import type { Vendor } from '../../rule.ts';

/** https://docs.octoprint.org/en/master/api/general.html */
export const octoprint: Vendor = {
  id: 'octoprint',
  name: 'OctoPrint',
  docs: 'https://docs.octoprint.org/en/master/api/general.html',
  rules: [
    {
      id: 'octoprint-api-key',
      description: 'OctoPrint API key',
      severity: 'medium',
      near: ['octoprint'],
      token: '[A-Za-z0-9]{32}',
      caseless: true,
    },
  ],
};

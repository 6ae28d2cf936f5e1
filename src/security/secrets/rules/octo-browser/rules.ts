import type { Vendor } from '../../rule.ts';

/** https://docs.octobrowser.net/ */
export const octoBrowser: Vendor = {
  id: 'octo-browser',
  name: 'Octobrowser',
  docs: 'https://docs.octobrowser.net/',
  rules: [
    {
      id: 'octo-browser-api-token',
      description: 'Octo Browser API token',
      severity: 'medium',
      near: ['octobrowser', 'octo_browser'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

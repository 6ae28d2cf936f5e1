import type { Vendor } from '../../rule.ts';

/** https://www.rainviewer.com/api.html */
export const rainviewer: Vendor = {
  id: 'rainviewer',
  name: 'RainViewer',
  docs: 'https://www.rainviewer.com/api.html',
  rules: [
    {
      id: 'rainviewer-api-key',
      description: 'RainViewer API key',
      severity: 'low',
      near: ['rainviewer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

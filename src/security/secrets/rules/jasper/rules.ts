import type { Vendor } from '../../rule.ts';

/** https://developers.jasper.ai/ */
export const jasper: Vendor = {
  id: 'jasper',
  name: 'Jasper',
  docs: 'https://developers.jasper.ai/',
  rules: [
    {
      id: 'jasper-api-key',
      description: 'Jasper API key',
      near: ['jasper_api', 'jasperapi', 'jasper.ai'],
      token: '[A-Za-z0-9_-]{64}|[A-Za-z0-9]{64}',
    },
  ],
};

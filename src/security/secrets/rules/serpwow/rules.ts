import type { Vendor } from '../../rule.ts';

/** https://docs.trajectdata.com/ */
export const serpwow: Vendor = {
  id: 'serpwow',
  name: 'SerpWow',
  docs: 'https://docs.trajectdata.com/',
  rules: [
    {
      id: 'serpwow-api-key',
      description: 'Traject Data API key',
      near: [
        'serpwow',
        'valueserp',
        'rainforestapi',
        'rainforest_api_key',
        'scaleserp',
        'trajectdata',
        'bluecart',
        'asindata',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};

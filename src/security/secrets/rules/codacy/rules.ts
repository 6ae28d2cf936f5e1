import type { Vendor } from '../../rule.ts';

/** https://docs.codacy.com/codacy-api/api-tokens/ */
export const codacy: Vendor = {
  id: 'codacy',
  name: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  rules: [
    {
      id: 'codacy-project-token',
      description: 'Codacy project or API token',
      near: ['codacy'],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'codacy-project-token-hex',
      description: 'Codacy project token as hex',
      // Not `api.codacy.com/project/badge/Grade/…`, which every README shows.
      near: [
        'codacy_',
        'codacytoken',
        'codacyproject',
        'codacyapi',
        'codacykey',
        'codacy-token',
        'codacy-api',
        'codacy-project',
        'codacy:',
        'codacy\n',
        'codacy token',
      ],
      token: '[a-z0-9]{32}',
    },
  ],
};

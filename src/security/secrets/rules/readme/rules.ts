import type { Vendor } from '../../rule.ts';

/** https://docs.readme.com/main/reference/authentication */
export const readme: Vendor = {
  id: 'readme',
  name: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/authentication',
  rules: [
    {
      id: 'readme-api-key',
      description: 'ReadMe API key',
      token: 'rdme_[a-z0-9]{70,72}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://developer.gitbook.com */
export const gitBook: Vendor = {
  id: 'git-book',
  name: 'GitBook',
  docs: 'https://developer.gitbook.com',
  rules: [
    {
      id: 'git-book-api-token',
      description: 'GitBook API token',
      token: 'gb_api_[A-Za-z0-9]{40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://learning.postman.com/docs/developer/postman-api/authentication/ */
export const postman: Vendor = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rules: [
    {
      id: 'postman-api-key',
      description: 'Postman API key',
      token: 'PMAK-[A-Fa-f0-9]{24}-[A-Fa-f0-9]{34}',
    },
    {
      id: 'postman-collection-access-key',
      description: 'Postman access key of a collection',
      severity: 'medium',
      token: 'PMAT-[A-Z0-9]{26}',
    },
  ],
};

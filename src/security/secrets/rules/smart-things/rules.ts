import type { Vendor } from '../../rule.ts';

/** https://developer.smartthings.com/docs/getting-started/authorization-and-permissions */
export const smartThings: Vendor = {
  id: 'smart-things',
  name: 'SmartThings',
  docs: 'https://developer.smartthings.com/docs/getting-started/authorization-and-permissions',
  rules: [
    {
      id: 'smart-things-access-token',
      description: 'SmartThings personal access token',
      near: ['smartthings', 'smart_things', 'smart-things'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

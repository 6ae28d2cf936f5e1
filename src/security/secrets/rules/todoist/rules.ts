import type { Vendor } from '../../rule.ts';

/** https://developer.todoist.com/api/v1/#tag/Authorization */
export const todoist: Vendor = {
  id: 'todoist',
  name: 'Todoist',
  docs: 'https://developer.todoist.com/api/v1/#tag/Authorization',
  rules: [
    {
      id: 'todoist-api-token',
      description: 'Todoist API token',
      near: ['todoist'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

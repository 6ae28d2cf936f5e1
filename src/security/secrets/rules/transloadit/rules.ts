import type { Vendor } from '../../rule.ts';

/** https://transloadit.com/docs/api/authentication/ */
export const transloadit: Vendor = {
  id: 'transloadit',
  name: 'Transloadit',
  docs: 'https://transloadit.com/docs/api/authentication/',
  rules: [
    {
      id: 'transloadit-auth-secret',
      description: 'Transloadit auth key or secret',
      near: ['transloadit'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'transloadit-long-secret',
      description: 'Transloadit auth secret',
      near: ['transloadit'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.clarifai.com */
export const clarifai: Vendor = {
  id: 'clarifai',
  name: 'Clarifai',
  docs: 'https://docs.clarifai.com',
  rules: [
    {
      id: 'clarifai-personal-access-token',
      description: 'Clarifai personal access token',
      near: ['clarifai'],
      token: '[a-z0-9]{32}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.usepylon.com/ */
export const pylon: Vendor = {
  id: 'pylon',
  name: 'Pylon',
  docs: 'https://docs.usepylon.com/',
  rules: [
    {
      id: 'pylon-api-token',
      description: 'Pylon API token',
      token: 'pylon_api_[a-f0-9]{40,80}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.bird.com */
export const bird: Vendor = {
  id: 'bird',
  name: 'Bird (MessageBird)',
  docs: 'https://docs.bird.com',
  rules: [
    {
      id: 'bird-access-key',
      description: 'Bird (MessageBird) access key',
      token: 'bird_[A-Za-z0-9]{40,60}',
    },
  ],
};

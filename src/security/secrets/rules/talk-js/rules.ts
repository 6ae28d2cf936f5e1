import type { Vendor } from '../../rule.ts';

/** https://talkjs.com/docs/ */
export const talkJs: Vendor = {
  id: 'talk-js',
  name: 'TalkJS',
  docs: 'https://talkjs.com/docs/',
  rules: [
    {
      id: 'talk-js-secret-key',
      description: 'TalkJS secret key',
      near: ['talkjs'],
      token: 'sk_[A-Za-z0-9]{24,32}',
    },
  ],
};

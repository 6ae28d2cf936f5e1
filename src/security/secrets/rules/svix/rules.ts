import type { Vendor } from '../../rule.ts';

/** https://docs.svix.com/ */
export const svix: Vendor = {
  id: 'svix',
  name: 'Svix',
  docs: 'https://docs.svix.com/',
  rules: [
    {
      id: 'svix-api-key',
      description: 'Svix API key',
      token: '(?:test)?sk_[A-Za-z0-9_-]{30,64}\\.(?:us|eu|ca|au|in|internal)(?:\\.[a-z0-9]{1,8})?',
    },
  ],
};

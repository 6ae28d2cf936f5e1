import type { Vendor } from '../../rule.ts';

/** https://authress.io */
export const authress: Vendor = {
  id: 'authress',
  name: 'Authress',
  docs: 'https://authress.io',
  rules: [
    {
      id: 'authress-service-client-access-key',
      description: 'Authress service client access key',
      token: String.raw`(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120}`,
      caseless: true,
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.imgproxy.net/usage/signing_url */
export const imgproxy: Vendor = {
  id: 'imgproxy',
  name: 'imgproxy',
  docs: 'https://docs.imgproxy.net/usage/signing_url',
  rules: [
    {
      id: 'imgproxy-key',
      description: 'imgproxy key or salt',
      severity: 'medium',
      near: ['imgproxy_key', 'imgproxy_salt', 'imgproxykey', 'imgproxysalt'],
      token: '[A-Za-z0-9]{128}|[A-Za-z0-9]{64}',
    },
  ],
};

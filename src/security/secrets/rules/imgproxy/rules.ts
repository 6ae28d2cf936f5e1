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
      token: '[a-f0-9]{128}|[a-f0-9]{64}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://go2docs.graylog.org */
export const graylog: Vendor = {
  id: 'graylog',
  name: 'Graylog',
  docs: 'https://go2docs.graylog.org',
  rules: [
    {
      id: 'graylog-access-token',
      description: 'Graylog access token',
      near: ['graylog'],
      token: '[a-z0-9]{48,54}',
    },
  ],
};

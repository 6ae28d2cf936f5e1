import type { Vendor } from '../../rule.ts';

/** https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html */
export const youtrack: Vendor = {
  id: 'youtrack',
  name: 'YouTrack',
  docs: 'https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
  rules: [
    {
      id: 'youtrack-permanent-token',
      description: 'YouTrack or Hub permanent token',
      token: 'perm[:-][A-Za-z0-9+/=]{4,80}\\.[A-Za-z0-9+/=]{4,80}\\.[A-Za-z0-9]{28,44}',
    },
  ],
};

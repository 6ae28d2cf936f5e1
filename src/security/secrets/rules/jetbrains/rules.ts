import type { Vendor } from '../../rule.ts';

/** https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html */
export const jetbrains: Vendor = {
  id: 'jetbrains',
  name: 'JetBrains',
  docs: 'https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html',
  rules: [
    {
      id: 'jetbrains-permanent-token',
      description: 'JetBrains Hub or YouTrack permanent token',
      token: 'perm[:-][A-Za-z0-9+/=]{4,128}\\.[A-Za-z0-9+/=_-]{2,64}\\.[A-Za-z0-9]{24,64}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.devin.ai */
export const devin: Vendor = {
  id: 'devin',
  name: 'Devin',
  docs: 'https://docs.devin.ai',
  rules: [
    {
      id: 'devin-personal-api-key',
      description: 'Devin personal API key',
      token: 'apk_user_[A-Za-z0-9+/_-]{40,400}={0,2}',
    },
    {
      id: 'devin-service-api-key',
      description: 'Devin organisation or service API key',
      token: '(?:apk|cog)_[A-Za-z0-9+/]{40,400}={0,2}',
    },
  ],
};

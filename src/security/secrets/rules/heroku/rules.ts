import type { Vendor } from '../../rule.ts';

/** https://devcenter.heroku.com/articles/authentication */
export const heroku: Vendor = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  rules: [
    {
      id: 'heroku-api-key',
      description: 'Heroku API key or OAuth token',
      severity: 'critical',
      token: 'HRKU-AA[A-Za-z0-9_-]{58}|HRKU-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'heroku-legacy-api-key',
      description: 'Heroku API key in UUID form',
      severity: 'critical',
      near: ['heroku'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{32}',
    },
  ],
};

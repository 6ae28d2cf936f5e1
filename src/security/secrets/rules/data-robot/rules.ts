import type { Vendor } from '../../rule.ts';

/** https://docs.datarobot.com */
export const dataRobot: Vendor = {
  id: 'data-robot',
  name: 'DataRobot',
  docs: 'https://docs.datarobot.com',
  rules: [
    {
      id: 'data-robot-api-token',
      description: 'DataRobot API token',
      near: ['datarobot'],
      token: '[A-Za-z0-9+/=]{88,96}',
    },
    {
      id: 'data-robot-short-api-token',
      description: 'DataRobot API token of the older form',
      near: ['datarobot'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://uptimerobot.com/api/ */
export const uptimeRobot: Vendor = {
  id: 'uptime-robot',
  name: 'UptimeRobot',
  docs: 'https://uptimerobot.com/api/',
  rules: [
    {
      id: 'uptime-robot-api-key',
      description: 'UptimeRobot API key',
      near: ['uptimerobot', 'uptime_robot', 'uptime-robot', 'uptime robot'],
      token: '[A-Za-z0-9]{7,11}-[A-Za-z0-9]{20,30}',
    },
  ],
};

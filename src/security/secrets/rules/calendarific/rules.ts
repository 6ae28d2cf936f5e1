import type { Vendor } from '../../rule.ts';

/** https://calendarific.com/api-documentation */
export const calendarific: Vendor = {
  id: 'calendarific',
  name: 'Calendarific',
  docs: 'https://calendarific.com/api-documentation',
  rules: [
    {
      id: 'calendarific-api-key',
      description: 'Calendarific API key',
      severity: 'medium',
      near: ['calendarific'],
      token: '[A-Za-z0-9]{32,40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://cal.com/docs/api-reference */
export const calCom: Vendor = {
  id: 'cal-com',
  name: 'Cal.com',
  docs: 'https://cal.com/docs/api-reference',
  rules: [
    {
      id: 'cal-com-api-key',
      description: 'Cal.com API key',
      token: 'cal_(?:live_|test_)?[a-f0-9]{32,64}',
    },
  ],
};

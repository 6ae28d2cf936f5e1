import type { Vendor } from '../../rule.ts';

/** https://www.rescuetime.com/rtx/developers */
export const rescuetime: Vendor = {
  id: 'rescuetime',
  name: 'RescueTime',
  docs: 'https://www.rescuetime.com/rtx/developers',
  rules: [
    {
      id: 'rescuetime-api-key',
      description: 'RescueTime API key',
      near: ['rescuetime', 'rescue_time', 'rescue-time', 'rescue time'],
      token: 'B63[A-Za-z0-9_]{37}',
    },
  ],
};

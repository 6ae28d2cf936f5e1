import type { Vendor } from '../../rule.ts';

/** https://documenter.getpostman.com/view/2010712/SzS7Qku5 */
export const ritekit: Vendor = {
  id: 'ritekit',
  name: 'RiteKit',
  docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  rules: [
    {
      id: 'ritekit-api-token',
      description: 'RiteKit client id or secret',
      near: ['ritekit'],
      token: '[A-Za-z0-9]{44}',
    },
  ],
};

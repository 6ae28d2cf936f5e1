import type { Vendor } from '../../rule.ts';

/** https://help.blazemeter.com/apidocs */
export const blazeMeter: Vendor = {
  id: 'blaze-meter',
  name: 'BlazeMeter',
  docs: 'https://help.blazemeter.com/apidocs',
  rules: [
    {
      id: 'blaze-meter-api-key',
      description: 'BlazeMeter API key',
      near: ['blazemeter'],
      token: '[a-z0-9]{24}',
    },
    {
      id: 'blaze-meter-api-secret',
      description: 'BlazeMeter API secret',
      near: ['blazemeter'],
      token: '[A-Za-z0-9]{80}',
    },
  ],
};

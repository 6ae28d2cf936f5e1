import type { Vendor } from '../../rule.ts';

/** https://platform.stepfun.com/docs */
export const stepfun: Vendor = {
  id: 'stepfun',
  name: 'StepFun',
  docs: 'https://platform.stepfun.com/docs',
  rules: [
    {
      id: 'stepfun-api-key',
      description: 'StepFun API key',
      near: ['stepfun', 'step_api_key'],
      token: '[A-Za-z0-9]{50,70}',
    },
  ],
};

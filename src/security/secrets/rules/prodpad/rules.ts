import type { Vendor } from '../../rule.ts';

/** https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/1.0 */
export const prodpad: Vendor = {
  id: 'prodpad',
  name: 'ProdPad',
  docs: 'https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/1.0',
  rules: [
    {
      id: 'prodpad-api-key',
      description: 'ProdPad API key',
      severity: 'medium',
      near: ['prodpad'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://apidoc.factorialhr.com */
export const factorial: Vendor = {
  id: 'factorial',
  name: 'Factorial HR',
  docs: 'https://apidoc.factorialhr.com',
  rules: [
    {
      id: 'factorial-api-key',
      description: 'Factorial HR API key',
      severity: 'medium',
      near: ['factorialhr', 'factorial_api'],
      token: '[a-z0-9]{40,64}',
    },
  ],
};

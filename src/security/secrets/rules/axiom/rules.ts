import type { Vendor } from '../../rule.ts';

/** https://axiom.co/docs/reference/tokens */
export const axiom: Vendor = {
  id: 'axiom',
  name: 'Axiom',
  docs: 'https://axiom.co/docs/reference/tokens',
  rules: [
    {
      id: 'axiom-api-token',
      description: 'Axiom API or personal token',
      token: 'xa[ap]t-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};

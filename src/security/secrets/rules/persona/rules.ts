import type { Vendor } from '../../rule.ts';

/** https://docs.withpersona.com/api-keys */
export const persona: Vendor = {
  id: 'persona',
  name: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  rules: [
    {
      id: 'persona-api-key',
      description: 'Persona API key',
      severity: 'critical',
      token: 'persona_(?:production|sandbox)_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};

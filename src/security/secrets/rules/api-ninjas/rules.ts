import type { Vendor } from '../../rule.ts';

/** https://api-ninjas.com */
export const apiNinjas: Vendor = {
  id: 'api-ninjas',
  name: 'API Ninjas',
  docs: 'https://api-ninjas.com',
  rules: [
    {
      id: 'api-ninjas-api-key',
      description: 'API Ninjas API key',
      severity: 'medium',
      near: ['api-ninjas', 'api_ninjas', 'apininjas', 'ninja'],
      token: '[A-Za-z0-9+/]{20,25}==[A-Za-z0-9]{10,16}',
    },
    {
      id: 'api-ninjas-legacy-api-key',
      description: 'API Ninjas API key of another length',
      severity: 'medium',
      near: ['api-ninjas', 'api_ninjas', 'apininjas'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://help.getzep.com/ */
export const zep: Vendor = {
  id: 'zep',
  name: 'Zep',
  docs: 'https://help.getzep.com/',
  rules: [
    {
      id: 'zep-api-key',
      description: 'Zep API key',
      near: ['zep_', 'zep-', 'zep.', 'zepapi', 'getzep'],
      token: 'z_[A-Za-z0-9]{60,140}(?:\\.[A-Za-z0-9_-]{40,100})?',
    },
  ],
};

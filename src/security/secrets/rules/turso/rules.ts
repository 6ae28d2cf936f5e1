import type { Vendor } from '../../rule.ts';

/** https://docs.turso.tech/cli/auth/ */
export const turso: Vendor = {
  id: 'turso',
  name: 'Turso',
  docs: 'https://docs.turso.tech/cli/auth/',
  rules: [
    {
      id: 'turso-auth-token',
      description: 'Turso or libSQL auth token',
      severity: 'critical',
      near: ['turso', 'libsql'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://apidocs.aikido.dev */
export const aikido: Vendor = {
  id: 'aikido',
  name: 'Aikido Security',
  docs: 'https://apidocs.aikido.dev',
  rules: [
    {
      id: 'aikido-client-secret',
      description: 'Aikido Security client secret',
      token: 'AIK_SECRET_[A-Za-z0-9]{40,80}',
    },
    {
      id: 'aikido-client-id',
      description: 'Aikido Security client id',
      severity: 'low',
      token: 'AIK_CLIENT_[A-Za-z0-9]{20,80}',
    },
    {
      id: 'aikido-ci-token',
      description: 'Aikido Security CI token',
      token: 'AIK_(?:CI|RUNTIME)_[A-Za-z0-9]{40,80}',
    },
  ],
};

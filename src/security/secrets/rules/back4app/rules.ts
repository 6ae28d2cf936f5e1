import type { Vendor } from '../../rule.ts';

/** https://www.back4app.com/docs */
export const back4app: Vendor = {
  id: 'back4app',
  name: 'Back4App',
  docs: 'https://www.back4app.com/docs',
  rules: [
    {
      id: 'back4app-key',
      description: 'Back4App application or master key',
      near: ['back4app', 'parse_master', 'parse_rest', 'x-parse-master-key', 'x-parse-rest-api-key', 'javascriptkey'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};

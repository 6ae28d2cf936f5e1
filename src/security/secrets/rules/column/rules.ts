import type { Vendor } from '../../rule.ts';

/** https://column.com/docs */
export const column: Vendor = {
  id: 'column',
  name: 'Column',
  docs: 'https://column.com/docs',
  rules: [
    {
      id: 'column-api-key',
      description: 'Column API key',
      near: ['column_', 'column.com', 'column-', 'column '],
      token: '(?:live|test)_[A-Za-z0-9]{27}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.snowflake.com/en/user-guide/programmatic-access-tokens */
export const snowflake: Vendor = {
  id: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  rules: [
    {
      id: 'snowflake-signed-token',
      description: 'Snowflake programmatic access or JWT token',
      severity: 'critical',
      near: ['snowflake'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'snowflake-oauth-token',
      description: 'Snowflake OAuth or session token',
      severity: 'critical',
      token: 'ver:[0-9]-hint:[0-9]{2,20}-[A-Za-z0-9+/_=-]{40,1200}',
    },
  ],
};

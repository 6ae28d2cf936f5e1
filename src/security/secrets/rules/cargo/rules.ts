import type { Vendor } from '../../rule.ts';

/** https://doc.rust-lang.org/cargo/reference/registry-authentication.html */
export const cargo: Vendor = {
  id: 'cargo',
  name: 'Cargo (crates.io)',
  docs: 'https://doc.rust-lang.org/cargo/reference/registry-authentication.html',
  rules: [
    {
      id: 'cargo-api-token',
      description: 'Cargo (crates.io) API token',
      severity: 'critical',
      token: 'cio[A-Za-z0-9]{32}',
    },
  ],
};

import type { Vendor } from '../../rule.ts';

/** https://docs.npmjs.com/about-access-tokens */
export const npm: Vendor = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  rules: [
    {
      id: 'npm-access-token',
      description: 'npm access token',
      severity: 'critical',
      token: 'npm_[A-Za-z0-9]{36}',
    },
    {
      id: 'npm-legacy-access-token',
      description: 'npm access token in UUID form',
      near: ['_authtoken', 'npm_token', 'npm-token', 'npmtoken', 'npm_auth', 'npmauthtoken', 'npmrc'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'npm-registry-credentials',
      description: "Credentials of a package registry in npm's settings",
      near: [':_auth=', '_auth =', '_auth=', ':_password=', '_auth: '],
      token: '[A-Za-z0-9+/]{12,300}[=]{0,2}',
      reach: 4,
      loose: true,
      paths: ['*.npmrc', 'npmrc', '*.yarnrc'],
    },
    {
      id: 'npm-registry-token',
      description: "Token of a package registry in npm's settings",
      near: ['_authtoken=', '_authtoken ='],
      token: '[A-Za-z0-9+/_.=-]{16,200}',
      reach: 4,
      loose: true,
    },
  ],
};

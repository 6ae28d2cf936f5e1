import type { Vendor } from '../../rule.ts';

/** https://www.file.io/developers */
export const fileIo: Vendor = {
  id: 'file-io',
  name: 'file.io',
  docs: 'https://www.file.io/developers',
  rules: [
    {
      id: 'file-io-api-key',
      description: 'file.io API key',
      near: ['file.io', 'fileio'],
      token: '(?:[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}|[A-Z0-9.-]{39})',
    },
    {
      id: 'file-io-long-api-key',
      description: 'file.io API key of the older form',
      near: ['file.io', 'fileio'],
      token: String.raw`[A-Z0-9]{16}(?:\.[A-Z0-9]{7}){3}`,
    },
  ],
};

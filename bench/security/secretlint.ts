import { readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/** Another scanner, asked about one text after another. */
export type Peer = { readonly name: string; readonly finds: (text: string, path: string) => Promise<boolean> };

/** secretlint with its recommended rules, in this process. */
export async function openSecretlint(): Promise<Peer> {
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
  const manifest = JSON.parse(readFileSync(new URL(import.meta.resolve('@secretlint/core/package.json')), 'utf8')) as {
    readonly version: string;
  };
  return {
    name: `secretlint ${manifest.version}`,
    finds: async (content, path) => {
      const name = path === '' ? 'input.txt' : path;
      const { messages } = await lintSource({
        source: { content, filePath: `/${name}`, ext: /\.[^./]*$/.exec(name)?.[0] ?? '', contentType: 'text' },
        options: { config },
      });
      return messages.length > 0;
    },
  };
}

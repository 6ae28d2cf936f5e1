import type { Vendor } from '../rule.ts';
import { github } from './github/rules.ts';
import { mailboxlayer } from './mailboxlayer/rules.ts';
import { mailchimp } from './mailchimp/rules.ts';
import { stripe } from './stripe/rules.ts';

/** Every vendor whose secrets are known, by id. One line each: this file is a list, and as long as it has to be. */
export const vendors: readonly Vendor[] = [github, mailboxlayer, mailchimp, stripe];

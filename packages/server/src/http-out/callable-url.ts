import { isIP } from 'node:net';
import { unprocessable } from '@slotkit/shared';
import type { Config } from '../config.ts';
import { isPublicAddress } from './public-address.ts';

/** Names that mean a machine of the operator's own network, whatever they resolve to. */
const ownName = /^[^.]+$|(^|\.)(localhost|local|internal|home\.arpa)$/;

/**
 * The address of an endpoint as it will be called, as far as its form tells whether it may be; what its name resolves to is checked
 * whenever it is called. Throws 422.
 */
export function callableUrl(text: string, { webhookPrivate }: Pick<Config, 'webhookPrivate'>): string {
  const url = URL.parse(text);
  const hint = ' (the operator may allow more by WEBHOOK_PRIVATE=1)';
  const form = webhookPrivate
    ? 'an http or https address such as http://localhost:4000'
    : `a public https address such as https://example.com${hint}`;
  const schemes = webhookPrivate ? ['https:', 'http:'] : ['https:'];
  if (!url || !schemes.includes(url.protocol) || url.hostname === '')
    throw unprocessable('/url', `must be ${form}`);
  if (url.username !== '' || url.password !== '')
    throw unprocessable('/url', 'must not contain a user name or password');
  if (!webhookPrivate && !isPublicHost(url.hostname))
    throw unprocessable('/url', `must be a public address; this one is of a private network${hint}`);
  url.hash = '';
  return url.href;
}

function isPublicHost(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) === 0 ? !ownName.test(hostname.replace(/\.$/, '')) : isPublicAddress(address);
}

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** What a link about a booking may be used for; part of what its token is made of, so that one never serves as another. */
export type LinkPurpose = 'manage' | 'confirm' | 'join' | 'approve';

/**
 * Everything that needs the server's key (D10). Tokens are made anew from the key whenever a mail needs them, the database holds
 * only their SHA-256; what must be read back is sealed.
 */
export interface Secrets {
  /** The token of a link: HMAC-SHA-256 over purpose, owner (as `links/link-owner.ts` writes it) and generation, base64url, 256 bits. */
  linkToken(purpose: LinkPurpose | 'sign-in', ownerId: string, generation: number): string;
  /**
   * What proves later that a text came from this server, for this use: HMAC-SHA-256 cut to 128 bits, base64url. `context` says the use,
   * as in `seal`.
   */
  sign(text: string, context: string): string;
  /** Encrypts with AES-256-GCM; `context` must be the same when opened. */
  seal(plaintext: string, context: string): string;
  /** Opens what `seal` wrote; throws when it was changed or belongs elsewhere. */
  open(sealed: string, context: string): string;
}

/** SHA-256, hex: how secrets are stored. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A new secret of 256 random bits, base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Compares a secret with a stored hash in constant time. */
export const matchesHash = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashSecret(secret)), Buffer.from(hash.padEnd(64).slice(0, 64)));

/** The secrets of one server key of at least 32 characters. */
export function secretsFrom(key: string): Secrets {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `slotkit ${use}`, 32));
  const linkKey = derived('links');
  const sealKey = derived('seal');
  const signKey = derived('sign');
  return {
    linkToken: (purpose, ownerId, generation) =>
      createHmac('sha256', linkKey).update(`${purpose}\0${ownerId}\0${generation}`).digest('base64url'),
    sign: (text, context) =>
      createHmac('sha256', signKey)
        .update(`${context.length}\0${context}\0${text}`)
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    seal(plaintext, context) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, 12))
        .setAAD(Buffer.from(context))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
  };
}

/** A key for a request that may be sent more than once: 128 bits by chance. `randomUUID` would be missing on pages without TLS. */
export const newIdempotencyKey = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

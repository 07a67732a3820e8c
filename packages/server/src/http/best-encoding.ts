/** How an answer can be compressed. */
export type Encoding = 'br' | 'gzip';

/** The best encoding that a request accepts by its `Accept-Encoding`; null for none of ours. Source: RFC 9110, section 12.5.3. */
export function bestEncoding(accepted = ''): Encoding | null {
  const takes = (name: Encoding): boolean =>
    accepted
      .split(',')
      .some((part) => new RegExp(`^\\s*${name}\\s*(;(?!\\s*q=0(\\.0*)?\\s*$)|$)`, 'i').test(part));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

/** The header of a change of what was read: where somebody has changed it since, the answer is 412. */
export const asRead = ({ version }: { readonly version: number }) => ({ 'If-Match': `"${version}"` });

/** Text as it is searched: without accents, in lower case. */
export const searchText = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** By what an attendee is found: name, e-mail and phone, the phone as it was written and as digits alone. */
export function searchKey({
  name,
  email,
  phone,
}: {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}): string {
  const parts = [name, email ?? '', phone ?? '', phone?.replaceAll(/\D/g, '') ?? ''];
  return searchText(parts.filter((part) => part !== '').join('\n'));
}

/** The same text as a pattern for `like … escape '\'`, wherever it stands. */
export const containing = (text: string): string =>
  `%${searchText(text).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

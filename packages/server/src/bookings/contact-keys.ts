/** An e-mail address as it is compared: the same person, however it was typed. */
export const emailKey = (email: string): string => email.normalize('NFKC').toLowerCase();

/** A phone number as it is compared: its digits, with a leading `00` read as `+`. */
export const phoneKey = (phone: string): string => {
  const compact = phone.replaceAll(/[^\d+]/g, '').replace(/^00/, '+');
  return compact.startsWith('+') ? `+${compact.slice(1).replaceAll('+', '')}` : compact.replaceAll('+', '');
};

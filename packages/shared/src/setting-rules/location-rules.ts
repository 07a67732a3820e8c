import type { FieldError } from '../errors.ts';
import { conferenceProviders, type Location } from '../wire/location-config.ts';
import { isVisible, line, phone } from '../wire/text.ts';
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/ });

/** What the value of each type must be; null when it is. */
const values: Readonly<Record<Location['type'], (value: string) => string | null>> = {
  in_person: (value) => (isVisible(value) ? null : 'must be the address'),
  phone: (value) =>
    value === '' || phone.safeParse(value).success
      ? null
      : 'must be a phone number such as +49 30 901820, or empty where the host calls',
  link: (value) =>
    line(2000).safeParse(value).success && webAddress.safeParse(value).success
      ? null
      : 'must be an address that starts with http:// or https://',
  conference: (value) =>
    (conferenceProviders as readonly string[]).includes(value)
      ? null
      : `must be one of: ${conferenceProviders.join(', ')}`,
};

/** What is wrong with a location whose fields are right by themselves. */
export function locationFaults({ type, value }: Pick<Location, 'type' | 'value'>): FieldError[] {
  const detail = values[type](value);
  return detail === null ? [] : [{ pointer: '/value', detail }];
}

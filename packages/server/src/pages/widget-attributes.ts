import { isTimeZone } from '@slotkit/shared/time';
import { idOf } from '@slotkit/shared/wire';

type Check = (value: string) => boolean;

const longestDuration = 1440;

/** What an address of a hosted page may say after `?`: each becomes the element's attribute of the same name. */
const fromQuery: Readonly<Record<string, Check>> = {
  host: (value) => idOf('host').safeParse(value).success,
  location: (value) => idOf('location').safeParse(value).success,
  duration: (value) => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= longestDuration,
  timezone: (value) => value.length <= 64 && isTimeZone(value),
  lang: (value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}$/.test(value),
};

/** The attributes that a page's query asks for, in the table's order; what is malformed is left out, as if it had not been said. */
export function attributesFromQuery(
  query: Readonly<Record<string, string>>,
): [name: string, value: string][] {
  return Object.entries(fromQuery).flatMap(([name, isWellFormed]) => {
    const value = Object.hasOwn(query, name) ? query[name] : undefined;
    return value !== undefined && isWellFormed(value) ? [[name, value] as [string, string]] : [];
  });
}

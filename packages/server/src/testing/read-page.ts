import assert from 'node:assert/strict';

/** A form of a page, as a browser would send it when nothing was filled in. */
export interface PageForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
};

/** Where the links of a page lead. */
export const linksOn = (page: string): string[] =>
  [...page.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'href') ?? []);

/** The first form of a page with this method. */
export function formOn(page: string, method: 'get' | 'post'): PageForm {
  const [, tag = '', content = ''] =
    [...page.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].find(
      ([, opening = '']) => attribute(opening, 'method') === method,
    ) ?? [];
  assert.notEqual(tag, '', `The page has no form: ${page}`);
  const fields: Record<string, string> = {};
  for (const [input] of content.matchAll(/<input\b[^>]*>/g)) {
    const name = attribute(input, 'name');
    const isOff = /type="(checkbox|radio)"/.test(input) && !/\schecked\b/.test(input);
    if (name !== undefined && !isOff) fields[name] = attribute(input, 'value') ?? '';
  }
  for (const [, area = '', text = ''] of content.matchAll(/(<textarea\b[^>]*>)\n?([\s\S]*?)<\/textarea>/g))
    fields[attribute(area, 'name') ?? ''] = plain(text);
  for (const [, list = '', options = ''] of content.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const chosen =
      /<option value="([^"]*)"[^>]*\sselected/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
    fields[attribute(list, 'name') ?? ''] = plain(chosen?.[1] ?? '');
  }
  return { action: attribute(tag, 'action') ?? '', fields };
}

import { type OtherSite, serveSite } from '../scripts/widget-measures/serve-site.ts';

export type { OtherSite } from '../scripts/widget-measures/serve-site.ts';

/** What such a site sends besides its page. */
export interface OtherSiteOptions {
  /** Headers of the page, such as its policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Stylesheets by path, such as `/site.css`. */
  readonly styles?: Readonly<Record<string, string>>;
}

/** Somebody else's site of one page, which stands at every address of it. */
export const otherSite = (
  html: string,
  { headers, styles = {} }: OtherSiteOptions = {},
): Promise<OtherSite> =>
  serveSite((path) => {
    const style = styles[path];
    return style === undefined
      ? { body: html, type: 'text/html', headers }
      : { body: style, type: 'text/css' };
  });

import { guestPage } from './guest-page.ts';
import { type OtherSite, serveSite } from './serve-site.ts';

/** What a page of the site is; scripts and pages are told apart by their names. */
export type GuestPages = Readonly<Record<string, string>>;

/** A site of somebody else with pages to measure: files by their names (`widget`, `sketch.js`), and nothing else. */
export const guestSite = (pages: GuestPages): Promise<OtherSite> =>
  serveSite((path) => {
    const name = path.slice(1);
    const body = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    return body === undefined ? null : { body, type };
  });

/** A page around something, with text above and below that must not move. */
export const measuredPage = (script = '', widget = ''): string =>
  guestPage({
    head: `<link rel="icon" href="data:," />
    <style>
      body { font: 16px/1.5 system-ui; margin: 1rem auto; max-inline-size: 70rem; padding-inline: 1rem }
      /* As the README tells pages to. */
      booking-widget { display: block; min-block-size: 70rem }
      @media (width >= 40rem) { booking-widget { min-block-size: 47rem } }
      @media (width >= 60rem) { booking-widget { min-block-size: 36rem } }
    </style>`,
    before: '<h1>Talk to us</h1>',
    script,
    widget,
    after: '<p>What stands below the booking.</p>',
  });

import { html, type TemplateResult } from 'lit';
import type { ConsoleAddress, ConsolePageName } from './address/console-address.ts';
import type { ConsoleDesk } from './console-desk.ts';
import { maySetUp } from './settings/setting-parts.ts';

/** What a page is drawn from. */
export interface PageAt {
  readonly desk: ConsoleDesk;
  readonly address: ConsoleAddress;
}

/** A page of the console. It asks for another address by a `console-go` event. */
interface ConsolePage {
  /** Fetches its script and styles, once; those that the address asks for. */
  load(address: ConsoleAddress): Promise<unknown>;
  /** Whether it has anything for this member. */
  isFor(desk: ConsoleDesk): boolean;
  render(at: PageAt): TemplateResult;
}

const isForAll = (): boolean => true;

/** The pages of the console by their names in the address. */
export const pages: Readonly<Record<ConsolePageName, ConsolePage>> = {
  bookings: {
    load: () => import('./bookings/bookings-page.ts'),
    isFor: isForAll,
    render: ({ desk, address }) =>
      html`<console-bookings
        .desk=${desk}
        .filters=${address.filters}
        .isMyZone=${address.isMyZone}
        .open=${address.booking}
      ></console-bookings>`,
  },
  calendar: {
    load: () => import('./calendar/calendar-page.ts'),
    isFor: isForAll,
    render: ({ desk, address }) =>
      html`<console-calendar
        .desk=${desk}
        .filters=${address.filters}
        .isMyZone=${address.isMyZone}
        .open=${address.booking}
        .place=${address.place}
      ></console-calendar>`,
  },
  book: {
    load: () => import('./wizard/booking-wizard.ts'),
    isFor: ({ signedIn }) => signedIn.member.permissions.edit !== 'none',
    render: ({ desk, address }) =>
      html`<console-wizard
        .desk=${desk}
        .place=${address.place}
        .isMyZone=${address.isMyZone}
        .open=${address.booking}
      ></console-wizard>`,
  },
  schedule: {
    load: ({ view }) =>
      view === 'compact' ? import('./schedule/compact-schedule.ts') : import('./schedule/schedule-page.ts'),
    isFor: ({ signedIn }) => signedIn.member.permissions.view !== 'none',
    render: ({ desk, address }) =>
      address.view === 'compact'
        ? html`<console-compact
            .desk=${desk}
            .place=${address.place}
            .bookPage=${pageFor('book', desk)}
          ></console-compact>`
        : html`<console-schedule
            .desk=${desk}
            .place=${address.place}
            .open=${address.booking}
            .bookPage=${pageFor('book', desk)}
          ></console-schedule>`,
  },
  why: {
    load: () => import('./why/why-page.ts'),
    isFor: ({ signedIn }) => signedIn.member.permissions.view !== 'none',
    render: ({ desk, address }) =>
      html`<console-why .desk=${desk} .place=${address.place} .booking=${address.booking}></console-why>`,
  },
  settings: {
    load: () => import('./settings/settings-page.ts'),
    isFor: maySetUp,
    render: ({ desk, address }) =>
      html`<console-settings .desk=${desk} .place=${address.place}></console-settings>`,
  },
};

/** A page, where it has something for this member. */
export const pageFor = (name: ConsolePageName, desk: ConsoleDesk): ConsolePageName | null =>
  pages[name].isFor(desk) ? name : null;

import type { AppRecord } from '../apps/app-record.ts';
import { element, hostedPage } from './hosted-page.ts';
import type { Html } from './page-layout.ts';

/** What a customer may open by a link that came with a mail. */
export type CustomerPurpose = 'manage' | 'confirm';

/** What stands on a customer's page. */
export interface CustomerPage {
  readonly app: AppRecord;
  /** What the page is for, in the browser's tab. */
  readonly title: string;
  readonly locale: string;
  readonly content: Html;
}

const stylesheets = ['/assets/link-page.css', '/assets/plain-page.css'];

/** The customer's page for its own booking: complete as it comes, until the element takes over. */
export const customerPage = (
  purpose: CustomerPurpose,
  token: string,
  { app, title, locale, content }: CustomerPage,
): Html =>
  hostedPage({
    app,
    title: `${title} – ${app.name}`,
    locale,
    noIndex: true,
    stylesheets,
    element: element(`booking-${purpose}`, [['token', token]], content),
  });

/** A step further on: a page on which the element does not run. */
export const customerStep = ({ app, title, locale, content }: CustomerPage): Html =>
  hostedPage({
    app,
    title: `${title} – ${app.name}`,
    locale,
    noIndex: true,
    stylesheets,
    isPlain: true,
    element: content,
  });

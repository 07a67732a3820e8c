import { html } from 'hono/html';
import { factList } from '../link-pages/link-facts.ts';
import { linkArticle } from '../link-pages/link-page.ts';
import type { Html } from '../pages/page-layout.ts';
import type { LinkVisit } from './link-visit.ts';
import { customersFacts, refusedNotice } from './manage-page.ts';
import { confirmTitle, isSettled, standingAt, standingText } from './standing.ts';

/** What is to be confirmed, and the one button that does it; complete without a script. */
export function confirmView(visit: LinkVisit, refused?: string): Html {
  const { booking, record, reader, pageReader, path, bookAgainPath, now } = visit;
  const { words } = reader;
  const standing = standingAt(booking, now);
  const mayConfirm = booking.awaiting.includes('customer') && booking.allowed['confirm'] === true;
  const isDone = standing === 'upcoming';
  return html`<div class="plain" lang="${reader.locale}" dir="${reader.direction}">
    ${refused === undefined ? '' : refusedNotice(refused)}
    ${linkArticle({
      booking: record,
      reader: pageReader,
      lead: [
        confirmTitle(booking, standing, reader),
        isDone ? words.confirmedNext : standingText(booking, standing, reader),
      ],
      facts: factList(customersFacts(visit)),
      actions: html`<div class="actions">
        ${
          mayConfirm
            ? html`<form method="post" action="${path}">
                <button class="primary" type="submit">${words.confirmBooking}</button>
              </form>`
            : ''
        }
        ${
          isSettled(standing) && bookAgainPath !== null
            ? html`<a class="button primary" href="${bookAgainPath}">${pageReader.words.bookAgain}</a>`
            : ''
        }
      </div>`,
    })}
  </div>`;
}

import { expect, fixture, html } from '@open-wc/testing';
import type { ConsoleAddress } from '../address/console-address.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { changedBooking, ConsoleServer } from '../testing/console-server.ts';
import { until } from '../testing/until.ts';
import type { BookingDialog } from './booking-dialog.ts';
import './booking-dialog.ts';

const server = new ConsoleServer();
server.install();

/** The dialog of a booking, and where it asks to go. */
async function open(id: string) {
  const desk = await server.openDesk();
  const asked: Partial<ConsoleAddress>[] = [];
  const element = await fixture<BookingDialog>(
    html`<console-booking-dialog
      .desk=${desk}
      .open=${id}
      @console-go=${({ change }: { readonly change: Partial<ConsoleAddress> }) => asked.push(change)}
    ></console-booking-dialog>`,
  );
  const details = () => element.shadowRoot?.querySelector('console-booking');
  return { element, asked, details };
}

describe('a booking in a dialog', () => {
  it('shows the booking over the page, and follows what happens to it', async () => {
    server.bookings = [aBusinessBooking()];
    const { element, details } = await open('bkg_1');
    await until(details, 'the booking');
    expect(element.shadowRoot?.querySelector('dialog')?.matches(':modal')).to.equal(true);
    server.bookings = [changedBooking({ status: 'cancelled', allowed: {} })];
    server.tell({ type: 'scheduled.cancelled', bookingId: 'bkg_1' });
    await until(() => details()?.booking.status === 'cancelled', 'the change');
    await expect(element).to.be.accessible();
  });

  it('is left by its button and by Escape, which closes an open form first', async () => {
    server.bookings = [aBusinessBooking()];
    const { asked, details, element } = await open('bkg_1');
    await until(details, 'the booking');
    const inside = (selector: string) => details()?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => inside('[data-form=cancel]'), 'the actions');
    inside('[data-form=cancel]')?.click();
    await until(() => inside('form'), 'the form');
    const escape = () =>
      inside('article')?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, composed: true }),
      );
    expect(escape(), 'Escape is used up').to.equal(false);
    await until(() => !inside('form'), 'the end of the form');
    expect(asked).to.deep.equal([]);
    escape();
    expect(asked).to.deep.equal([{ booking: null }]);
    element.open = null;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('dialog')).to.equal(null);
  });

  it('says what is not there, with the way back', async () => {
    const { asked, element } = await open('bkg_9');
    await until(() => element.shadowRoot?.querySelector('[role=alert]'), 'the message');
    element.shadowRoot?.querySelector('button')?.click();
    expect(asked).to.deep.equal([{ booking: null }]);
  });
});

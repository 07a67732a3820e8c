import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ConsoleAddress } from '../address/console-address.ts';
import { aBusinessBooking } from '../testing/a-business-booking.ts';
import { changedBooking, ConsoleServer } from '../testing/console-server.ts';
import { BookingChangedEvent } from './booking-changed-event.ts';
import { LeaveEvent } from '../leave-event.ts';
import { until } from '../../testing/until.ts';
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

  it('follows a move, which is told under the id of the new booking', async () => {
    server.bookings = [aBusinessBooking()];
    const { details } = await open('bkg_1');
    await until(details, 'the booking');
    server.bookings = [
      changedBooking({ status: 'rescheduled', rescheduled_to_id: 'bkg_2', allowed: {} }),
      aBusinessBooking({ id: 'bkg_2', rescheduled_from_id: 'bkg_1' }),
    ];
    server.tell({ type: 'scheduled.rescheduled', bookingId: 'bkg_2', previousId: 'bkg_1' });
    await until(() => details()?.booking.status === 'rescheduled', 'the move');
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

  it('goes on to the new booking of a move, unless another was opened meanwhile', async () => {
    const [first, second, moved] = ['bkg_1', 'bkg_2', 'bkg_3'].map((id) => aBusinessBooking({ id }));
    if (!first || !second || !moved) throw new Error('There are too few.');
    server.bookings = [first, second, moved];
    const { asked, details, element } = await open('bkg_1');
    await until(details, 'the booking');
    const left = details();
    left?.dispatchEvent(new BookingChangedEvent(moved, 'bkg_1'));
    expect(asked).to.deep.equal([{ booking: 'bkg_3' }]);
    element.open = 'bkg_2';
    await until(() => details()?.booking.id === 'bkg_2', 'the other booking');
    left?.dispatchEvent(new BookingChangedEvent(moved, 'bkg_1'));
    left?.dispatchEvent(new BookingChangedEvent(first, 'bkg_1'));
    expect(asked).to.deep.equal([{ booking: 'bkg_3' }]);
  });

  it('says what is not there, with the way back', async () => {
    const { asked, element } = await open('bkg_9');
    await until(() => element.shadowRoot?.querySelector('[role=alert]'), 'the message');
    element.shadowRoot?.querySelector('button')?.click();
    expect(asked).to.deep.equal([{ booking: null }]);
  });

  it('gives the focus back to what had it before, and asks for its end a single time', async () => {
    server.bookings = [aBusinessBooking()];
    const opener = await fixture<HTMLButtonElement>(html`<button>Open</button>`);
    opener.focus();
    const { element, asked, details } = await open('bkg_1');
    await until(details, 'the booking');
    const dialog = element.shadowRoot?.querySelector('dialog');
    if (!dialog) throw new Error('There is no dialog.');
    const closed = oneEvent(dialog, 'close');
    details()?.dispatchEvent(new LeaveEvent());
    element.open = null;
    await Promise.all([element.updateComplete, closed]);
    expect(document.activeElement).to.equal(opener);
    expect(asked).to.deep.equal([{ booking: null }]);
  });

  it('says of a booking that was moved that this is the new one', async () => {
    const moved = aBusinessBooking({ id: 'bkg_2', rescheduled_from_id: 'bkg_1' });
    server.bookings = [aBusinessBooking(), moved];
    const { element, details } = await open('bkg_1');
    await until(details, 'the booking');
    details()?.desk.drafts.leaveNote('bkg_2', 'This is the new booking.');
    element.open = 'bkg_2';
    const said = () => details()?.shadowRoot?.querySelector('.said')?.textContent;
    await until(() => said() === 'This is the new booking.', 'the word');
    // The same in one element, as where both are known.
    const shown = details();
    if (!shown) throw new Error('There are no details.');
    shown.desk.drafts.leaveNote('bkg_3', 'This is another.');
    shown.booking = aBusinessBooking({ id: 'bkg_3' });
    await until(() => said() === 'This is another.', 'the other word');
    expect(shown.shadowRoot?.querySelector('.title .badge')?.textContent).to.equal('Scheduled');
    expect(shown.shadowRoot?.querySelector('.zone')?.textContent).to.equal('Times in Berlin (UTC+1)');
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { LinkServer } from '../../testing/link-server.ts';
import { aBooking, anApp, anEventType, someSlots } from '../../testing/sample-data.ts';
import { until } from '../../testing/until.ts';
import { Visitor } from '../../testing/visitor.ts';
import '../../define.ts';
import type { BookingWidget } from './booking-widget.ts';

const server = new LinkServer();

describe('the links of a booking in <booking-widget>', () => {
  server.install();

  it('give way to each other and to the times as their tokens come and go, without an error', async () => {
    const booking = aBooking();
    server.answer('GET apps/demo', anApp({ event_types: [anEventType({ slug: 'intro-call' })] }));
    server.answer('GET apps/demo/event-types/intro-call/slots', someSlots({ '2027-03-02': [540] }));
    server.answer('GET manage', booking);
    server.answer('GET confirm', aBooking({ status: 'pending_confirmation' }));
    const errors: unknown[] = [];
    const widget = await fixture<BookingWidget>(
      html`<booking-widget
        app-id="demo"
        event-type="intro-call"
        manage-token="m"
        timezone="UTC"
        lang="en-GB"
        @booking-error=${({ detail }: CustomEvent) => errors.push(detail)}
      ></booking-widget>`,
    );
    const visitor = new Visitor(widget);
    await visitor.find('heading', booking.event_type.title);
    widget.removeAttribute('manage-token');
    await visitor.find('option', '09:00');
    widget.confirmToken = 'c';
    await visitor.reads('You have confirmed');
    widget.confirmToken = undefined;
    await visitor.find('option', '09:00');
    widget.manageToken = 'm';
    await visitor.find('button', 'Change time');
    const asked = server.received.length;
    widget.timezone = 'Asia/Kolkata';
    await visitor.reads('14:30');
    expect(server.received.slice(asked), 'times that nobody sees').to.deep.equal([]);
    await until(() => !server.streams.isFollowed);
    expect(server.requests('GET manage').map(({ authorization }) => authorization)).to.deep.equal([
      'Manage m',
      'Manage m',
    ]);
    expect(errors).to.deep.equal([]);
  });
});

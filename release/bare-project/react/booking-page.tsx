import '@slotkit/widget/react';
import { useRef, type ReactElement } from 'react';
import type { BookingButton } from '@slotkit/widget';

export function BookingPage({ onBooked }: { readonly onBooked: (id: string) => void }): ReactElement {
  const button = useRef<BookingButton>(null);
  return (
    <section>
      <booking-widget
        className="booking"
        app-id="demo"
        answers={{ topic: 'Website' }}
        no-storage
        onbooking-created={({ detail, currentTarget }) => {
          currentTarget.removeAttribute('event-type');
          onBooked(detail.booking.id);
        }}
      >
        <p slot="intro">How can we help?</p>
      </booking-widget>
      <booking-button ref={button} appId="demo" duration={30} floating />
      <booking-slot-picker name="start" required onChange={({ currentTarget }) => currentTarget.value} />
      <button onClick={() => button.current?.open()}>Book</button>
      {/* @ts-expect-error: there is no such theme */}
      <booking-manage token="secret" theme="blue" />
      {/* @ts-expect-error: it has no form */}
      <booking-confirm prefillName="Robin" />
    </section>
  );
}

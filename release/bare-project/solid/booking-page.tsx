/** @jsxImportSource solid-js */
import '@slotkit/widget/solid';
import type { JSX } from 'solid-js';

export function BookingPage(props: { readonly onBooked: (id: string) => void }): JSX.Element {
  return (
    <section>
      <booking-widget
        class="booking"
        app-id="demo"
        prop:answers={{ topic: 'Website' }}
        on:booking-created={({ detail }) => props.onBooked(detail.booking.id)}
      />
      {/* @ts-expect-error: there is no such theme */}
      <booking-manage token="secret" theme="blue" />
    </section>
  );
}

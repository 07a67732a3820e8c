import '@slotkit/widget/booking-widget/define';
import { useState, type ReactElement } from 'react';

/** What the form begins with. Made once: a new object at each rendering would be a new property. */
const answers = { topic: 'Website' };

export function App(): ReactElement {
  const [start, setStart] = useState<string>();
  return (
    <main>
      <h1>{start ? 'See you soon' : 'Book an intro call'}</h1>
      {start && <p role="status">Booked: {new Date(start).toLocaleString('en-GB')}</p>}
      <booking-widget
        app-id="demo"
        widget-key="pk_demo"
        server="http://localhost:3000"
        event-type="intro-call"
        answers={answers}
        onbooking-created={({ detail }) => setStart(detail.booking.start)}
      />
    </main>
  );
}

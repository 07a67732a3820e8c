import { slotkitClient, type Shapes } from '@slotkit/shared/client';
import { verifyWebhook } from '@slotkit/shared/webhooks';

const slotkit = slotkitClient({
  baseUrl: 'https://book.example.com',
  clientId: 'id',
  clientSecret: 'secret',
});

export async function titles(): Promise<readonly string[]> {
  const bookings = await slotkit.get('/v1/bookings', { params: { query: { limit: 3 } } });
  return bookings.data.map((booking: Shapes['BusinessBooking']) => booking.event_type.title);
}

export const kindOf = async (secret: string, headers: Headers, body: string): Promise<string> =>
  (await verifyWebhook([secret], headers, body, Date.now())).event.type;

import type { Shapes } from '@slotkit/shared/client';

/** A booking as members read it. */
export type Booking = Shapes['BusinessBooking'];
/** Who is signed in, and what is its own. */
export type SignedIn = Shapes['SignedIn'];
export type EventType = Shapes['EventType'];
export type Delivery = Shapes['Delivery'];
export type HostTimes = Shapes['HostTimes'];
export type Location = Shapes['Location'];
export type Contact = Shapes['Contact'];
export type Host = Shapes['Host'];
export type WidgetKey = Shapes['WidgetKey'];
export type AppConfig = Shapes['AppConfig'];

import type { Answers } from '@slotkit/shared/wire';
import type { BookingElement } from '../elements/booking-element.ts';
import type { Flow } from '../flow/booking-flow.ts';

/** The element whose flow the form is a step of. */
export interface FlowHost extends BookingElement {
  /** Where the visitor is. */
  readonly flow: Flow;
  /** Takes a step. */
  go(flow: Flow): void;
  readonly appId: string | undefined;
  readonly eventType: string | undefined;
  readonly prefillName: string | undefined;
  readonly prefillEmail: string | undefined;
  readonly prefillPhone: string | undefined;
  readonly prefillNotes: string | undefined;
  readonly answers: Answers | undefined;
  /** What is passed on of the page's query. */
  readonly query: string;
}

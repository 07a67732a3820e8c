import { accessExamples } from './access-examples.ts';
import { availabilityExamples } from './availability-examples.ts';
import { bookingExamples, eventExamples, meetingExamples } from './booking-examples.ts';
import type { CallExample } from './call-example.ts';
import { configurationExamples } from './configuration-examples.ts';
import { contactExamples } from './contact-examples.ts';
import { endOfHostExamples, hostExamples } from './host-examples.ts';
import { publicExamples } from './public-examples.ts';
import { sessionExamples } from './session-examples.ts';
import { endOfTokenExamples, tokenExamples } from './token-examples.ts';
import { webhookExamples } from './webhook-examples.ts';

/** Every example, in an order in which they work on a fresh demo: each has its variables from those before it. */
export const allExamples: readonly CallExample[] = [
  ...tokenExamples,
  ...availabilityExamples,
  ...bookingExamples,
  ...eventExamples,
  ...contactExamples,
  ...hostExamples,
  ...configurationExamples,
  ...accessExamples,
  ...sessionExamples,
  ...endOfHostExamples,
  ...webhookExamples,
  ...publicExamples,
  { of: 'getHealth' },
  { of: 'getReadiness' },
  ...meetingExamples,
  ...endOfTokenExamples,
];

import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@slotkit/shared';
import { bookingSchema, type PublicEventType } from '@slotkit/shared/wire';
import { bookAsVisitor } from '../bookings/book-as-visitor.ts';
import type { Deps } from '../deps.ts';
import { formFields } from './form-fields.ts';
import { formProblems, type FormProblems } from './form-problems.ts';
import { formRequest, type FormFrame } from './form-request.ts';
import { lostTimeOf, type LostTime } from './lost-time.ts';
import type { PlainReader } from './plain-reader.ts';
import { refusalText } from './refusal-text.ts';

/** A form that somebody sent. */
export interface SentForm extends FormFrame {
  readonly appId: string;
  readonly eventType: PublicEventType;
  readonly form: URLSearchParams;
  /** Known again when the same form is sent twice. */
  readonly key: string;
  readonly reader: PlainReader;
}

/** What became of it: where the booking is, a time that is gone, or what is to be put right. */
export type FormOutcome =
  | { readonly kind: 'booked'; readonly managePath: string }
  | { readonly kind: 'lost'; readonly lost: LostTime; readonly status: AppError['status'] }
  | {
      readonly kind: 'refused';
      readonly status: AppError['status'];
      readonly problems: FormProblems;
      readonly failure: string | null;
      /** The key has a booking already. */
      readonly isKeyUsed: boolean;
    };

/** Books what a form asks for, by the service that books for the widget, and at most once for its key. Throws what is nobody's fault. */
export async function sendBooking(deps: Deps, sent: SentForm): Promise<FormOutcome> {
  const { appId, eventType, form, key } = sent;
  try {
    const request = formRequest(form, eventType, sent);
    const source = { key, body: () => Promise.resolve(JSON.stringify(request)) };
    const answer = await onceAnswered(() => bookAsVisitor(deps, source, appId, eventType.slug, request));
    const { manage_url: manageUrl } = bookingSchema.parse(await answer.json());
    if (manageUrl === undefined) throw new Error('A booking was answered without its manage link.');
    return { kind: 'booked', managePath: new URL(manageUrl).pathname };
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error;
    return outcomeOf(error, sent);
  }
}

/** How often, and after how long, it is asked what became of the same form that was sent a moment before. */
const twin = { tries: 20, pauseMs: 250 };

/** A double click sends a form twice, and the browser shows what the second one is answered: what became of the first. */
async function onceAnswered<Answer>(ask: () => Promise<Answer>, tries = twin.tries): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'idempotency_in_progress' || tries === 0) throw error;
    await delay(twin.pauseMs);
    return onceAnswered(ask, tries - 1);
  }
}

function outcomeOf(error: AppError, { eventType, form, reader }: SentForm): FormOutcome {
  const { status } = error;
  const lost = lostTimeOf(error, form.get('start') ?? '');
  if (lost) return { kind: 'lost', lost, status };
  const problems = formProblems(error.errors, formFields(eventType, reader), reader);
  return {
    kind: 'refused',
    status,
    problems,
    failure: problems.size > 0 ? null : refusalText(error, reader),
    isKeyUsed: error.code === 'idempotency_conflict',
  };
}

import type { ReactiveControllerHost } from 'lit';
import { Task, TaskStatus } from '@lit/task';
import type { Place } from '../address/console-address.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Contact } from '../console-shapes.ts';
import { keepNewBooking, newBookingOf } from './kept-new-booking.ts';
import { filledFrom } from './new-booking.ts';
import { readContact } from './read-contact.ts';

/** The contact that an address names. Once it is known, its fields are filled in, a single time: what is typed over them stays. */
export class ContactLink {
  readonly #desk: () => ConsoleDesk;
  readonly #task: Task<readonly [id: string | undefined, conversationId: string | undefined], Contact | null>;
  /** One that was picked from a list need not be read. */
  #picked: Contact | null = null;

  constructor(host: ReactiveControllerHost, desk: () => ConsoleDesk, place: () => Place) {
    this.#desk = desk;
    this.#task = new Task(host, {
      args: () => [place()['contact_id'], place()['conversation_id']] as const,
      task: ([id, conversationId], { signal }) =>
        this.#picked !== null && this.#picked.id === id
          ? this.#picked
          : readContact(desk().client, { id, conversationId }, signal),
      onComplete: (contact) => contact && this.#fill(contact),
    });
  }

  get contact(): Contact | null {
    return this.#task.value ?? null;
  }

  get isReading(): boolean {
    return this.#task.status === TaskStatus.PENDING && this.contact === null;
  }

  /** Why it could not be read. */
  get failure(): unknown {
    return this.#task.error ?? null;
  }

  /** Links with a contact. Returns the place of that: of several conversations none, unless the address has brought one. */
  pick(contact: Contact, conversationId: string | null): Place {
    this.#picked = contact;
    this.#fill(contact);
    const [only, ...others] = contact.conversations;
    const own = only && others.length === 0 ? only.id : '';
    return { contact_id: contact.id, conversation_id: conversationId ?? own };
  }

  /** Unlinks. What was filled in stays. Returns the place of that. */
  unlink(): Place {
    this.#picked = null;
    keepNewBooking(this.#desk(), { ...newBookingOf(this.#desk()), filledFor: null });
    return { contact_id: '', conversation_id: '' };
  }

  #fill(contact: Contact): void {
    const draft = newBookingOf(this.#desk());
    if (draft.filledFor === contact.id) return;
    const form = { ...draft.form, ...filledFrom(contact) };
    keepNewBooking(this.#desk(), { ...draft, form, filledFor: contact.id });
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import type { Contact } from '../console-shapes.ts';
import { wizardWords as words } from '../words/wizard.ts';
import type { ContactPickedEvent } from './contact-search.ts';
import './contact-search.ts';

/** Whose booking it is, as far as somebody is known. */
export interface LinkedContact {
  readonly desk: ConsoleDesk;
  readonly contact: Contact | null;
  readonly conversationId: string | null;
  readonly isReading: boolean;
  /** Why the contact of the address could not be read. */
  readonly failure: unknown;
  readonly onPick: (contact: Contact) => void;
  readonly onConversation: (id: string) => void;
  readonly onUnlink: () => void;
}

/** The contact that the booking is linked with, and the conversation; a search for one where there is none. */
export function linkedContact(linked: LinkedContact): TemplateResult {
  const { desk, contact, conversationId, isReading, failure, onPick, onUnlink } = linked;
  if (isReading) return html`<p class="quiet" role="status">${desk.words.loading}</p>`;
  if (contact !== null) return card(linked, contact);
  return html`${failure === null ? nothing : html`<p role="alert">${failureText(failure, desk.words)} ${words.contactUnknown}</p>`}
    ${
      conversationId === null
        ? nothing
        : html`<p class="bar">
            <span><bdi>${words.conversationByLink(conversationId)}</bdi></span>
            <button type="button" @click=${onUnlink}>${words.unlink}</button>
          </p>`
    }
    <console-contact-search
      .desk=${desk}
      @console-contact=${({ contact: picked }: ContactPickedEvent) => onPick(picked)}
    ></console-contact-search>`;
}

function card(linked: LinkedContact, contact: Contact): TemplateResult {
  const { desk, onUnlink } = linked;
  const { words: said, formats } = desk;
  const { no_show_count: noShows, last_booking_at: lastAt, lifecycle_stage: stage } = contact;
  const facts = [
    stage ?? '',
    lastAt === null ? '' : words.lastBooked(formats.of({ dateStyle: 'medium' }).format(Date.parse(lastAt))),
    noShows > 0 ? said.noShows(formats.number(noShows)) : '',
  ].filter(Boolean);
  return html`<section class="linked" aria-label=${words.contact}>
    <div class="bar">
      <h3 tabindex="-1"><bdi>${words.linked(contact.name)}</bdi></h3>
      <button type="button" @click=${onUnlink}>${words.unlink}</button>
    </div>
    ${facts.length > 0 ? html`<p class="quiet small">${facts.join(' · ')}</p>` : nothing}
    ${conversations(linked, contact)}
  </section>`;
}

function conversations(
  { conversationId, onConversation }: LinkedContact,
  { conversations: known }: Contact,
): TemplateResult | typeof nothing {
  if (known.length === 0 && conversationId === null) return nothing;
  const isKnown = known.some(({ id }) => id === conversationId);
  const choice = (id: string, title: string, note: string): TemplateResult =>
    html`<label class="card"
      ><input
        type="radio"
        name="conversation"
        .value=${id}
        .checked=${id === (conversationId ?? '')}
        @change=${() => onConversation(id)}
      />
      <span
        ><strong><bdi>${title}</bdi></strong> <span class="quiet small"><bdi>${note}</bdi></span></span
      ></label
    >`;
  return html`<fieldset>
    <legend>${words.conversation}</legend>
    <div class="cards">
      ${known.map(({ id, title, channel }) => choice(id, title, channel))}
      ${conversationId === null || isKnown ? nothing : choice(conversationId, conversationId, '')}
      ${choice('', words.noConversation, '')}
    </div>
  </fieldset>`;
}

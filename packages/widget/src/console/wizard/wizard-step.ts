import { html, type TemplateResult } from 'lit';
import type { FormValue, FormValues } from '../../flow/form-content.ts';
import type { Place } from '../address/console-address.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Contact } from '../console-shapes.ts';
import type { BookableType } from './bookable-types.ts';
import type { ContactLink } from './contact-link.ts';
import { customerFields } from './customer-fields.ts';
import { linkedContact } from './linked-contact.ts';
import { stepWhat } from './step-what.ts';
import { stepWhen } from './step-when.ts';
import { stepWho } from './step-who.ts';
import type { TimeCheck } from './time-check.ts';
import type { WizardChoices, WizardStep } from './wizard-choices.ts';

/** All that a step is drawn from. */
export interface StepAt {
  readonly desk: ConsoleDesk;
  readonly offered: readonly BookableType[];
  readonly choices: WizardChoices;
  readonly search: string;
  /** The IANA zone that times are in, and the reader's own. */
  readonly zone: string;
  readonly mine: string;
  readonly check: TimeCheck;
  readonly link: ContactLink;
  readonly form: FormValues;
  readonly problems: ReadonlyMap<string, string>;
  readonly kept: string | null;
  readonly onForget: () => void;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (change: Place) => void;
  readonly onZone: (isMine: boolean) => void;
  readonly onPick: (contact: Contact) => void;
  readonly onUnlink: () => void;
  readonly onFill: (name: string, value: FormValue) => void;
}

/** What is asked in a step. */
export function wizardStep(step: WizardStep, at: StepAt): TemplateResult {
  const { bookable } = at.choices;
  if (bookable === null) return stepWhat(at);
  switch (step) {
    case 'what':
      return stepWhat(at);
    case 'when':
      return stepWhen({ ...at, bookable, round: at.check.round });
    case 'who': {
      const { found, seatsLeft, failure, again } = at.check;
      return stepWho({ ...at, bookable, found, seatsLeft, failure, onAgain: again });
    }
    case 'customer':
      return stepCustomer(at, bookable);
  }
}

function stepCustomer(at: StepAt, { eventType }: BookableType): TemplateResult {
  const { link, choices, onChoose } = at;
  return html`${linkedContact({
    ...at,
    contact: link.contact,
    conversationId: choices.conversationId,
    isReading: link.isReading,
    failure: link.failure,
    onConversation: (id) => onChoose({ conversation_id: id }),
  })}
  ${customerFields({ ...at, eventType, startAt: choices.startAt ?? 0 })}`;
}

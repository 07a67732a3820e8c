import { html, nothing, type TemplateResult } from 'lit';

/** An input of a day, a time or both. */
interface TimeInput {
  readonly type: 'date' | 'time' | 'datetime-local';
  readonly value: string;
  readonly name?: string;
  /** What it is called where no label says so. */
  readonly label?: string;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** Keys that change one part after the other: until the last one is typed, there is no value, or one that nobody means. */
const typingKey = /^([\d\p{L}]|Arrow(Up|Down)|Page(Up|Down)|Home|End|Backspace|Delete)$/u;

/** Where somebody is typing. */
const typed = new WeakSet<EventTarget>();

/**
 * A native input of a day or a time. What is chosen in its calendar is taken at once; what is typed is taken by Enter or when the input is
 * left, and never as long as it is unfinished: an unfinished input says that it is empty, and drawing that would wipe what was typed.
 */
export function timeInput({
  type,
  value,
  name,
  label,
  isRequired = false,
  onChange,
}: TimeInput): TemplateResult {
  const take = ({ currentTarget }: Event): void => {
    const field = currentTarget as HTMLInputElement;
    if (field.validity.badInput || field.value === value) return;
    onChange(field.value);
  };
  return html`<input
    type=${type}
    name=${name ?? nothing}
    aria-label=${label ?? nothing}
    ?required=${isRequired}
    .value=${value}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter') take(event);
      else if (typingKey.test(event.key) && event.currentTarget && !isCommand(event))
        typed.add(event.currentTarget);
    }}
    @pointerdown=${({ currentTarget }: Event) => currentTarget && typed.delete(currentTarget)}
    @change=${(event: Event) => {
      if (event.currentTarget && !typed.has(event.currentTarget)) take(event);
    }}
    @blur=${(event: Event) => {
      if (event.currentTarget) typed.delete(event.currentTarget);
      take(event);
    }}
  />`;
}

/** Alt with an arrow opens the calendar; others cut and paste. */
const isCommand = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

import type { Messages } from '../localization/languages.ts';

/** A control of the form. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a visitor reads about a control that the browser finds wrong; null when it is right. */
export function problemOf(control: Control, messages: Messages): string | null {
  const { validity, type } = control;
  if (validity.valueMissing) {
    if (type === 'checkbox') return messages.missingTick;
    return type === 'radio' || type === 'select-one' ? messages.missingChoice : messages.missing;
  }
  // To the browser a space is something; to the server, and to people, it is nothing.
  if (control.required && control.value.trim() === '') return messages.missing;
  if (validity.valid) return null;
  if (validity.typeMismatch && type === 'email') return messages.badEmail;
  if (validity.typeMismatch && type === 'url') return messages.badUrl;
  // The browser knows its visitor's language better than we do.
  return control.validationMessage;
}

/** Everything that is wrong in a form, by field: what each field's first wrong control says. */
export function problemsOf(form: HTMLFormElement, messages: Messages): Map<string, string> {
  const problems = new Map<string, string>();
  for (const control of form.querySelectorAll<Control>('input, select, textarea')) {
    const problem = problemOf(control, messages);
    if (problem !== null && !problems.has(control.name)) problems.set(control.name, problem);
  }
  return problems;
}

import type { Messages } from '../localization/languages.ts';

/** What is wrong with an answer, in the language of the moment. */
export type Problem = (messages: Messages) => string;

/** A control of the form. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a visitor reads about a control that the browser finds wrong; null when it is right. */
function problemOf(control: Control): Problem | null {
  const { validity, type } = control;
  if (validity.valueMissing) {
    if (type === 'checkbox') return (messages) => messages.missingTick;
    return (messages) =>
      type === 'radio' || type === 'select-one' ? messages.missingChoice : messages.missing;
  }
  // To the browser a space is something; to the server, and to people, it is nothing.
  if (control.required && control.value.trim() === '') return (messages) => messages.missing;
  if (validity.valid) return null;
  if (validity.typeMismatch && type === 'email') return (messages) => messages.badEmail;
  if (validity.typeMismatch && type === 'url') return (messages) => messages.badUrl;
  // The browser knows its visitor's language better than we do.
  const words = control.validationMessage;
  return () => words;
}

/** Everything that is wrong in a form, by field: what each field's first wrong control says. */
export function problemsOf(form: HTMLFormElement): Map<string, Problem> {
  const problems = new Map<string, Problem>();
  for (const control of form.querySelectorAll<Control>('input, select, textarea')) {
    const problem = problemOf(control);
    if (problem !== null && !problems.has(control.name)) problems.set(control.name, problem);
  }
  return problems;
}

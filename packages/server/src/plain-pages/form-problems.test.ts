import assert from 'node:assert/strict';
import { AppError } from '@slotkit/shared';
import type { Question } from '@slotkit/shared/wire';
import { describe, it } from 'node:test';
import { formFields } from './form-fields.ts';
import { formProblems } from './form-problems.ts';
import { formRequest } from './form-request.ts';
import { readerIn } from './plain-reader.ts';
import { plainWords } from './words/choose-plain-words.ts';

const reader = readerIn('UTC', 'en');
const words = plainWords.en;
const mail: Question = {
  key: 'mail',
  label: 'Mail',
  type: 'email',
  required: false,
  pattern: '.+@x\\.example',
};
const asks = {
  required_contact: ['email' as const],
  questions: [
    mail,
    { key: 'code', label: 'Code', type: 'text' as const, required: false, pattern: '[A-Z]+' },
    { key: 'terms', label: 'Terms', type: 'consent' as const, required: true },
  ],
};

/** What a form is told that is sent like this. */
function told(said: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const form = new URLSearchParams({ start: '2027-03-02T09:00:00Z', ...said });
  try {
    formRequest(form, asks, { locale: 'en', metadata: {} });
    return {};
  } catch (error) {
    assert.ok(error instanceof AppError);
    return Object.fromEntries(formProblems(error.errors, formFields(asks, reader), reader));
  }
}

describe('What is wrong with a form', () => {
  it('is what is missing, by the kind of field, also where only invisible letters were typed', () => {
    assert.deepEqual(told({ name: '\u200b' }), {
      name: words.missing,
      email: words.missing,
      'answers/terms': words.missingTick,
    });
  });

  it('is what is too long, with the most that it may have', () => {
    const long = told({ name: 'x'.repeat(201), notes: 'x'.repeat(5001), 'answers/code': 'X'.repeat(501) });
    assert.equal(long['name'], words.tooLong('200'));
    assert.equal(long['notes'], words.tooLong('5,000'));
    // Answers are checked as a form is refused, whatever else is wrong with it.
    assert.equal(long['answers/code'], words.tooLong('500'));
  });

  it('is the kind of an answer, or the form that its question asks for', () => {
    assert.equal(told({ name: '', 'answers/mail': 'nobody' })['answers/mail'], words.badEmail);
    assert.equal(told({ name: '', 'answers/mail': 'kim@y.example' })['answers/mail'], words.badAnswer);
  });
});

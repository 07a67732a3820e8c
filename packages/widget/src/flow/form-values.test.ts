import { expect } from '@open-wc/testing';
import type { Question } from '@slotkit/shared/wire';
import { anEventType } from '../testing/sample-data.ts';
import type { FormValues } from './form-content.ts';
import { answersOf, contactFieldsOf, fieldOfPointer, visibleQuestions } from './form-values.ts';

const ask = (key: string, changes: Partial<Question> = {}): Question => ({
  key,
  type: 'text',
  label: key,
  required: false,
  ...changes,
});

describe('the form’s values', () => {
  it('become answers of the question’s kind', () => {
    const questions = [
      ask('a'),
      ask('n', { type: 'number' }),
      ask('c', { type: 'checkbox' }),
      ask('t', { type: 'consent' }),
    ];
    const values = { 'answers/a': ' x ', 'answers/n': '2.5', 'answers/c': false, 'answers/t': true };
    expect(answersOf(questions, values)).to.deep.equal({ a: 'x', n: 2.5, c: false, t: true });
    expect(answersOf(questions, { 'answers/a': '  ', 'answers/n': '', 'answers/t': false })).to.deep.equal({
      c: false,
    });
  });

  it('leave out what is not asked, and all that depends on it', () => {
    const questions = [
      ask('kind', { type: 'select', options: ['a', 'b'] }),
      ask('why', { show_if: { key: 'kind', equals: 'b' } }),
      ask('more', { show_if: { key: 'why', equals: 'x' } }),
    ];
    const values = { 'answers/kind': 'a', 'answers/why': 'x', 'answers/more': 'y' };
    expect(answersOf(questions, values)).to.deep.equal({ kind: 'a' });
    expect(visibleQuestions(questions, { ...values, 'answers/kind': 'b' })).to.have.length(3);
  });

  it('ask what hangs on one of several options, or on a number', () => {
    const questions = [
      ask('tools', { type: 'multi_select', options: ['Pen', 'Mouse'] }),
      ask('brand', { show_if: { key: 'tools', equals: 'Pen' } }),
      ask('people', { type: 'number' }),
      ask('who', { show_if: { key: 'people', equals: 2 } }),
    ];
    const shown = (values: FormValues) => visibleQuestions(questions, values).map(({ key }) => key);
    expect(shown({ 'answers/tools': ['Mouse'], 'answers/people': '1' })).to.deep.equal(['tools', 'people']);
    expect(shown({ 'answers/tools': ['Mouse', 'Pen'], 'answers/people': '2' })).to.have.length(4);
  });

  it('take an unticked box for a no', () => {
    const questions = [
      ask('box', { type: 'checkbox' }),
      ask('why', { show_if: { key: 'box', equals: false } }),
    ];
    expect(visibleQuestions(questions, {})).to.have.length(2);
    expect(visibleQuestions(questions, { 'answers/box': true })).to.have.length(1);
  });

  it('are found by the server’s pointers', () => {
    expect(fieldOfPointer('/attendee/email')).to.equal('email');
    expect(fieldOfPointer('/answers/team_size')).to.equal('answers/team_size');
    expect(fieldOfPointer('/notes')).to.equal('notes');
    expect(fieldOfPointer('/start')).to.equal(null);
  });

  it('ask for the contact that is required, or for an e-mail that is not', () => {
    expect(contactFieldsOf(anEventType({ required_contact: ['phone', 'email'] }))).to.deep.equal([
      { field: 'email', required: true },
      { field: 'phone', required: true },
    ]);
    expect(contactFieldsOf(anEventType({ required_contact: [] }))).to.deep.equal([
      { field: 'email', required: false },
    ]);
  });
});

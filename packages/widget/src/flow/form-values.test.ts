import { expect } from '@open-wc/testing';
import type { Question } from '@slotkit/shared/wire';
import { anEventType } from '../testing/sample-data.ts';
import { answersOf, contactFieldsOf, fieldOfPointer, visibleQuestions } from './form-values.ts';

const questions: Question[] = [
  { key: 'kind', type: 'radio', label: 'Kind', options: ['a', 'b'], required: true },
  { key: 'more', type: 'text', label: 'More', required: true, show_if: { key: 'kind', equals: 'b' } },
  { key: 'last', type: 'text', label: 'Last', required: false, show_if: { key: 'more', equals: 'yes' } },
  { key: 'news', type: 'checkbox', label: 'News', required: false },
  {
    key: 'no_news',
    type: 'text',
    label: 'Why not',
    required: false,
    show_if: { key: 'news', equals: false },
  },
];
const shown = (values: Record<string, string | boolean>): string[] =>
  visibleQuestions(questions, values).map(({ key }) => key);

describe('questions that depend on others', () => {
  it('are asked only when the other answer is the one', () => {
    expect(shown({})).to.deep.equal(['kind', 'news', 'no_news']);
    expect(shown({ 'answers/kind': 'b' })).to.deep.equal(['kind', 'more', 'news', 'no_news']);
  });

  it('are not asked when the one they depend on is not asked itself', () => {
    expect(shown({ 'answers/kind': 'a', 'answers/more': 'yes' })).to.not.include('last');
    expect(shown({ 'answers/kind': 'b', 'answers/more': 'yes' })).to.include('last');
  });

  it('take a tick that was never set for no', () => {
    expect(shown({ 'answers/news': true })).to.not.include('no_news');
    expect(shown({ 'answers/news': false })).to.include('no_news');
  });
});

describe('answers', () => {
  it('leave out what is empty, or not asked any more', () => {
    const values = { 'answers/kind': 'a', 'answers/more': 'left over', 'answers/no_news': '  ' };
    expect(answersOf(questions, values)).to.deep.equal({ kind: 'a' });
  });

  it('are numbers, yes or no, and lists where the question is', () => {
    const asked: Question[] = [
      { key: 'size', type: 'number', label: 'Size', required: false },
      { key: 'tools', type: 'multi_select', label: 'Tools', options: ['a'], required: false },
      { key: 'terms', type: 'consent', label: 'Terms', required: false },
      { key: 'news', type: 'checkbox', label: 'News', required: false },
    ];
    const values = {
      'answers/size': '0',
      'answers/tools': ['a'],
      'answers/terms': false,
      'answers/news': false,
    };
    expect(answersOf(asked, values)).to.deep.equal({ size: 0, tools: ['a'], news: false });
  });
});

it('asks for the ways to reach the visitor that are needed, mail where none is', () => {
  expect(contactFieldsOf(anEventType({ required_contact: ['phone', 'email'] }))).to.deep.equal([
    { field: 'email', required: true },
    { field: 'phone', required: true },
  ]);
  expect(contactFieldsOf(anEventType({ required_contact: [] }))).to.deep.equal([
    { field: 'email', required: false },
  ]);
});

it('finds the field that a pointer of the server means', () => {
  expect(fieldOfPointer('/attendee/email')).to.equal('email');
  expect(fieldOfPointer('/notes')).to.equal('notes');
  expect(fieldOfPointer('/answers/team_size')).to.equal('answers/team_size');
  expect(fieldOfPointer('/answers/tools/0')).to.equal('answers/tools');
  expect(fieldOfPointer('/start')).to.equal(null);
  expect(fieldOfPointer('/attendee/timezone')).to.equal(null);
});

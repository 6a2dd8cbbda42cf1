import { describe, expect, it } from '@jest/globals';
import { type AssigneeChange, type AssigneeRefusal, changeOfAssignees } from './assignees.js';

const editor = { id: 'layla', role: 'editor' } as const;
const samir = { id: 'samir', role: 'reviewer' } as const;
const fit = new Set(['samir', 'huda', 'omar', 'layla']);
const reviewed = (...ids: string[]) =>
  ids.map((reviewerId) => ({ reviewerId, attributionRating: 'as_reported' as const, truthRating: 'true' }));

interface Case {
  readonly by: typeof editor | typeof samir;
  readonly present?: string[];
  readonly reviewedBy?: string[];
  readonly named?: string[];
  readonly answer: AssigneeChange | AssigneeRefusal;
}

const cases: [string, Case][] = [
  ['an editor names two', { by: editor, named: ['samir', 'huda'], answer: { added: ['samir', 'huda'], released: [] } }],
  [
    'an editor may be one of them',
    { by: editor, named: ['layla', 'huda'], answer: { added: ['layla', 'huda'], released: [] } },
  ],
  [
    'more than required',
    { by: editor, named: ['samir', 'huda', 'omar'], answer: { added: ['samir', 'huda', 'omar'], released: [] } },
  ],
  [
    'one is exchanged',
    {
      by: editor,
      present: ['samir', 'huda'],
      named: ['samir', 'omar'],
      answer: { added: ['omar'], released: ['huda'] },
    },
  ],
  [
    'the same two again',
    { by: editor, present: ['samir', 'huda'], named: ['huda', 'samir'], answer: { added: [], released: [] } },
  ],
  [
    'whoever has reviewed stays',
    {
      by: editor,
      present: ['samir', 'huda'],
      reviewedBy: ['huda'],
      named: ['samir', 'omar'],
      answer: { path: 'assigneeIds', rule: 'reviewer-has-reviewed' },
    },
  ],
  [
    'beside one who has reviewed',
    {
      by: editor,
      present: ['samir', 'huda'],
      reviewedBy: ['huda'],
      named: ['omar', 'huda'],
      answer: { added: ['omar'], released: ['samir'] },
    },
  ],
  ['an editor names nobody', { by: editor, answer: { path: 'assigneeIds', rule: 'assignees-needed' } }],
  [
    'an editor names an empty list',
    { by: editor, named: [], answer: { path: 'assigneeIds', rule: 'assignees-needed' } },
  ],
  ['too few', { by: editor, named: ['samir'], answer: { tooFew: 1 } }],
  ['one person named twice is one', { by: editor, named: ['samir', 'samir'], answer: { tooFew: 1 } }],
  [
    'the second cannot review',
    { by: editor, named: ['samir', 'zaynab'], answer: { path: 'assigneeIds.1', rule: 'not-a-reviewer' } },
  ],

  ['a reviewer takes the claim', { by: samir, answer: { added: ['samir'], released: [] } }],
  ['a reviewer names themself', { by: samir, named: ['samir'], answer: { added: ['samir'], released: [] } }],
  ['a reviewer beside others', { by: samir, present: ['huda'], answer: { added: ['samir'], released: [] } }],
  ['a reviewer who has it', { by: samir, present: ['samir'], answer: { added: [], released: [] } }],
  ['a reviewer names another', { by: samir, named: ['huda'], answer: { path: 'assigneeIds', rule: 'only-yourself' } }],
  [
    'a reviewer names another too',
    { by: samir, named: ['samir', 'huda'], answer: { path: 'assigneeIds', rule: 'only-yourself' } },
  ],
];

describe('changeOfAssignees, of a claim that requires two', () => {
  it.each(cases)('%s', (_case, { by, present = [], reviewedBy = [], named, answer }) => {
    const facts = { assigneeIds: present, reviews: reviewed(...reviewedBy), requiredReviews: 2 };
    expect(changeOfAssignees(facts, by, { assigneeIds: named }, fit)).toEqual(answer);
  });
});

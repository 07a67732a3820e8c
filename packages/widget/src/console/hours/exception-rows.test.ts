import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Shapes } from '@slotkit/shared/client';
import {
  draftOf,
  draftSpan,
  exceptionKinds,
  exceptionRows,
  wantedExceptions,
  type ExceptionDraft,
} from './exception-rows.ts';

const clock = fc
  .nat(95)
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const drafts: fc.Arbitrary<ExceptionDraft> = fc.record({
  kind: fc.constantFrom(...exceptionKinds),
  firstDay: fc.constantFrom('2027-03-01', '2027-12-31'),
  lastDay: fc.constantFrom('2027-12-31', '2028-01-09'),
  from: clock,
  to: clock,
  reason: fc.constantFrom('', 'Dentist'),
});

const stored = (wanted: readonly Shapes['ExceptionRequest'][]): Shapes['Exception'][] =>
  wanted.map((one, index) => ({
    timezone: null,
    ...one,
    reason: one.reason ?? null,
    id: `exc_${index}`,
    host_id: 'hst_1',
    archived: false,
    version: 1,
    created_at: '2027-03-01T00:00:00Z',
    updated_at: '2027-03-01T00:00:00Z',
  }));

describe('what differs from the week', () => {
  it('is shown as it was said, whatever the server makes of it', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const rows = exceptionRows(stored(wantedExceptions(draft)));
        expect(rows.length).to.equal(1);
        expect(rows[0]).to.include(draftSpan(draft));
        const again = rows[0] && draftOf(rows[0]);
        expect(again && wantedExceptions(again)).to.deep.equal(wantedExceptions(draft));
        // Extra hours round the clock leave nothing of the day to block, and a day that is off by the clock is off.
        const isRound = draft.from === '00:00' && draft.to === '00:00';
        if (!isRound) expect(rows[0]?.kind).to.equal(draft.kind);
      }),
    );
  });

  it('never asks for what ends before it starts', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { start, end } of wantedExceptions(draft)) expect(start < end).to.equal(true);
      }),
    );
    expect(
      wantedExceptions({
        kind: 'off',
        firstDay: '2027-03-02',
        lastDay: '2027-03-01',
        from: '',
        to: '',
        reason: '',
      }),
    ).to.deep.equal([]);
  });
});

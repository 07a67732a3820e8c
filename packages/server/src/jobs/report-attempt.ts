import type { Deps } from '../deps.ts';
import type { ClaimedRow, Settlement } from './outbox-store.ts';

const outcomes = { sent: 'sent', skipped: 'skipped', pending: 'retried', failed: 'failed' } as const;

/**
 * Counts how an attempt ended and says so in the log.
 *
 * @param settlement null: nothing was recorded, because the row belongs to somebody else by now or the database was away
 */
export function reportAttempt(
  { log, metrics }: Deps,
  row: ClaimedRow,
  settlement: Settlement | null,
  seconds: number,
): void {
  const { channel, kind } = row;
  metrics.attempts.inc({ channel, kind, outcome: settlement ? outcomes[settlement.status] : 'left' });
  metrics.attemptSeconds.observe({ channel }, seconds);
  const about = { delivery: row.id, channel, kind, attempt: row.attempts };
  switch (settlement?.status) {
    case 'sent':
      log.info(about, 'delivery sent');
      break;
    case 'skipped':
      log.info({ ...about, because: settlement.because }, 'delivery skipped');
      break;
    case 'pending':
      log.warn(
        { ...about, error: withoutAddresses(settlement.error), again: settlement.nextAttemptAt },
        'delivery failed',
      );
      break;
    case 'failed':
      log.warn({ ...about, error: withoutAddresses(settlement.error), again: null }, 'delivery failed');
      break;
    case undefined:
      log.info(about, 'delivery left: it was taken back, or is another worker’s by now');
  }
}

/** Mail servers quote whom they refuse. The row keeps that; the log names nobody. */
const withoutAddresses = (text: string): string => text.replaceAll(/[^\s<>"'(]+@[^\s<>"')]+/g, '…');

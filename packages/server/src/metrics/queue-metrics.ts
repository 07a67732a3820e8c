import { Gauge, Registry } from 'prom-client';
import type { Deps } from '../deps.ts';
import { readQueue, type LaneQueue, type QueueState } from './queue-store.ts';

/** What the database says at this moment, in the text format of Prometheus; without the database, that it does not answer. */
export async function queueMetrics({ db, clock, log }: Deps): Promise<string> {
  const registry = new Registry();
  const now = clock.now();
  let queue: QueueState | null = null;
  try {
    queue = await readQueue(db.read, now);
  } catch (error) {
    log.warn({ err: error }, 'the metrics could not be read from the database');
  }
  gauge(registry, 'slotkit_database_up', 'Whether the database answered').set(queue ? 1 : 0);
  if (queue) addQueue(registry, queue, now);
  return registry.metrics();
}

function addQueue(registry: Registry, queue: QueueState, now: number): void {
  const rows = gauge(
    registry,
    'slotkit_queue_rows',
    'Deliveries that are due, or wait for another try, by lane',
    ['lane', 'state'],
  );
  const age = gauge(
    registry,
    'slotkit_queue_age_seconds',
    'For how long the delivery that waits longest has been due, by lane',
    ['lane'],
  );
  const add = (state: string, lanes: readonly LaneQueue[]): void => {
    for (const lane of lanes) rows.set({ lane: lane.lane, state }, lane.rows);
  };
  add('due', queue.due);
  add('waiting_to_retry', queue.waitingToRetry);
  for (const { lane, oldestAt } of queue.due) age.set({ lane }, (now - oldestAt) / 1000);
  gauge(registry, 'slotkit_queue_planned_rows', 'Deliveries that are planned for later').set(queue.planned);
  const lastDay = gauge(
    registry,
    'slotkit_deliveries_last_day',
    'Deliveries that came due within the last 24 hours, by how they stand',
    ['channel', 'kind', 'status'],
  );
  for (const { channel, kind, status, rows: count } of queue.lastDay)
    lastDay.set({ channel, kind, status }, count);
}

const gauge = <Label extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
): Gauge<Label> => new Gauge({ name, help, labelNames, registers: [registry] });

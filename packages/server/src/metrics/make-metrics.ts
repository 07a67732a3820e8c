import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What this process counts since its start. What must be right over restarts and several processes is read from the database. */
export interface Metrics {
  readonly registry: Registry;
  readonly httpRequests: Counter<'method' | 'route' | 'status'>;
  readonly httpSeconds: Histogram<'method' | 'route'>;
  readonly attempts: Counter<'channel' | 'kind' | 'outcome'>;
  readonly attemptSeconds: Histogram<'channel'>;
  readonly periodicRuns: Counter<'job' | 'outcome'>;
  readonly periodicWork: Counter<'job'>;
  readonly periodicSeconds: Histogram<'job'>;
  readonly periodicLastRun: Gauge<'job'>;
  readonly slotReadings: Counter;
  readonly openStreams: Gauge<'kind'>;
}

/** Buckets, in seconds. */
const quick = [0.005, 0.02, 0.1, 0.5, 2, 10];
const slow = [0.05, 0.2, 1, 5, 15, 60];

/** All counters of a process at zero, in a registry of their own. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    httpRequests: new Counter({
      name: 'slotkit_http_requests_total',
      help: 'Answered requests by route, never by address',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    httpSeconds: new Histogram({
      name: 'slotkit_http_request_duration_seconds',
      help: 'Time from a request to its answer',
      labelNames: ['method', 'route'],
      buckets: quick,
      registers,
    }),
    attempts: new Counter({
      name: 'slotkit_delivery_attempts_total',
      help: 'Attempts of deliveries by how they ended: sent, skipped, retried, failed, or left (taken back, or another worker’s by now)',
      labelNames: ['channel', 'kind', 'outcome'],
      registers,
    }),
    attemptSeconds: new Histogram({
      name: 'slotkit_delivery_attempt_duration_seconds',
      help: 'Time from the claim of a delivery to its outcome',
      labelNames: ['channel'],
      buckets: slow,
      registers,
    }),
    periodicRuns: new Counter({
      name: 'slotkit_periodic_runs_total',
      help: 'Runs of periodic jobs: done or failed',
      labelNames: ['job', 'outcome'],
      registers,
    }),
    periodicWork: new Counter({
      name: 'slotkit_periodic_work_total',
      help: 'How much periodic jobs found to do',
      labelNames: ['job'],
      registers,
    }),
    periodicSeconds: new Histogram({
      name: 'slotkit_periodic_run_duration_seconds',
      help: 'Time that a run of a periodic job took',
      labelNames: ['job'],
      buckets: slow,
      registers,
    }),
    periodicLastRun: new Gauge({
      name: 'slotkit_periodic_last_run_timestamp_seconds',
      help: 'When this process began a periodic job last',
      labelNames: ['job'],
      registers,
    }),
    slotReadings: new Counter({
      name: 'slotkit_slot_readings_total',
      help: 'Answers about free slots that were computed; all others were kept from before, or shared',
      registers,
    }),
    openStreams: new Gauge({
      name: 'slotkit_open_streams',
      help: 'Server-sent streams that are open: events, or changes of slots',
      labelNames: ['kind'],
      registers,
    }),
  };
}

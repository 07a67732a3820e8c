export { everyRow, type Page, type PageStart } from './pages.ts';
export { ProblemError } from './problem-error.ts';
export type { Fetch, RetrySettings } from './retrying-fetch.ts';
export { slotkitClient, type Shapes, type SlotkitClient, type SlotkitOptions } from './slotkit-client.ts';

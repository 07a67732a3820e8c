export { memberClient, type MemberClient, type MemberClientOptions } from './member-client.ts';
export { everyRow, type Page, type PageStart } from './pages.ts';
export { ProblemError } from './problem-error.ts';
export type { Fetch, RetrySettings } from './retrying-fetch.ts';
export { slotkitClient, type SlotkitClient, type SlotkitOptions } from './slotkit-client.ts';
export type { Shapes } from './typed-calls.ts';

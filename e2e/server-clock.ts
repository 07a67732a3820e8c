import type { APIRequestContext } from '@playwright/test';

/** Stops the server's clock at an instant in ISO 8601 and has all work done that is due by then. */
export async function advanceTo(request: APIRequestContext, serverUrl: string, now: string): Promise<void> {
  await request.put(`${serverUrl}/dev/clock`, { data: { now } });
  await runDue(request, serverUrl);
}

/** While the clock stands nothing runs by itself: has all work done that is due. */
export async function runDue(request: APIRequestContext, serverUrl: string): Promise<void> {
  await request.post(`${serverUrl}/dev/run-due`);
}

/** Lets the server's clock show the real time again. */
export async function releaseClock(request: APIRequestContext, serverUrl: string): Promise<void> {
  await request.delete(`${serverUrl}/dev/clock`);
}

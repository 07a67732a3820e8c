/**
 * Keeps a preview from changing anything: what is more than a look is never sent from its frame, forms included. `onTried` is told when
 * somebody wanted to book.
 */
export function guardFrame(frame: HTMLIFrameElement, onTried: () => void): void {
  const { contentWindow: inside, contentDocument: page } = frame;
  if (!inside || !page) return;
  const send = inside.fetch.bind(inside);
  const onlyLooks: typeof fetch = (input, init) => {
    const method = init?.method ?? (typeof input === 'object' && 'method' in input ? input.method : 'GET');
    return /^(?:get|head)$/i.test(method) ? send(input, init) : Promise.resolve(refusal());
  };
  Reflect.set(inside, 'fetch', onlyLooks);
  const stop = (event: Event): void => {
    event.preventDefault();
    onTried();
  };
  page.addEventListener('booking-submit', stop);
  // What stands there without a script posts as well.
  page.addEventListener('submit', stop, true);
}

/** What the server answers whoever may not: the form goes on without a time that is kept for it. */
const refusal = (): Response =>
  Response.json(
    { code: 'forbidden', status: 403, title: 'Forbidden', detail: 'A preview changes nothing.' },
    { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
  );

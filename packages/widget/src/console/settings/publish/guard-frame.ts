/**
 * Keeps the page in a preview from changing anything: what is more than a look is never sent from its frame, forms included. It counts for
 * this page alone.
 *
 * @param told.tried when somebody wanted to book
 * @param told.left when the frame goes to another page, which is to be guarded again
 */
export function guardFrame(
  frame: HTMLIFrameElement,
  told: { readonly tried: () => void; readonly left: () => void },
): void {
  const { contentWindow: inside, contentDocument: page } = frame;
  if (!inside || !page) return;
  const send = inside.fetch.bind(inside);
  const onlyLooks: typeof fetch = (input, init) => {
    const method = init?.method ?? (typeof input === 'object' && 'method' in input ? input.method : 'GET');
    return /^(?:get|head)$/i.test(method) ? send(input, init) : Promise.resolve(refusal());
  };
  Reflect.set(inside, 'fetch', onlyLooks);
  inside.addEventListener('pagehide', told.left);
  const stop = (event: Event): void => {
    event.preventDefault();
    told.tried();
  };
  page.addEventListener('booking-submit', stop);
  // What stands there without a script posts as well. Where forms are not allowed, some browsers tell of no submission, but of the press.
  page.addEventListener('submit', stop, true);
  const stopPress = (event: Event): void => {
    if (event.composedPath().some(isSubmitter)) stop(event);
  };
  page.addEventListener('click', stopPress, true);
}

/** By its names: what is in a frame has classes of its own. */
const isSubmitter = (target: EventTarget): boolean =>
  'type' in target && target.type === 'submit' && 'form' in target && target.form !== null;

/** What the server answers whoever may not: the form goes on without a time that is kept for it. */
const refusal = (): Response =>
  Response.json(
    { code: 'forbidden', status: 403, title: 'Forbidden', detail: 'A preview changes nothing.' },
    { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
  );

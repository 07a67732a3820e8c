/*
 * What the documentation has besides its text where scripts run: a search over calls and fields, buttons that copy commands, and a mark
 * beside the call that is being read. Without it the page is complete.
 */

const calls = [...document.querySelectorAll('article.endpoint')].map((article) => ({
  article,
  link: document.querySelector(`.contents a[href="#${article.id}"]`),
  text: article.textContent.toLowerCase(),
}));

addSearch();
addCopyButtons();
markWhatIsRead();

function addSearch() {
  const form = document.querySelector('.search');
  const input = form?.querySelector('input');
  const output = form?.querySelector('output');
  if (!form || !input || !output) return;
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    const found = show(input.value);
    output.textContent = input.value.trim() === '' ? '' : `${found} of ${calls.length}`;
    document.body.classList.toggle('nothing-found', found === 0);
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    } else if (event.key === 'Escape' && event.target === input && input.value !== '') {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    }
  });
}

/** Leaves what has every word, and says how much that is. */
function show(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { article, link, text } of calls) {
    const isFound = words.every((word) => text.includes(word));
    article.hidden = !isFound;
    const entry = link?.closest('li');
    if (entry) entry.hidden = !isFound;
    if (isFound) found += 1;
  }
  const intro = document.querySelector('.intro');
  if (intro) intro.hidden = words.length > 0;
  for (const section of document.querySelectorAll('main section')) {
    const isEmpty = !section.querySelector('article:not([hidden])');
    section.hidden = isEmpty;
    const title = document.querySelector(`.contents p a[href="#${section.id}"]`)?.closest('p');
    if (title) title.hidden = isEmpty;
  }
  return found;
}

function addCopyButtons() {
  for (const sample of document.querySelectorAll('.sample')) {
    const command = sample.querySelector('pre');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(command).then((said) => sayOn(button, said)));
    sample.querySelector('figcaption')?.append(button);
  }
}

/** Copies; where the browser does not let a page, selects, so that a key does it. */
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'Selected';
  }
}

/** Says on a button what it did, for a moment. */
function sayOn(button, said) {
  button.textContent = said;
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

function markWhatIsRead() {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const link = calls.find(({ article }) => article === target)?.link;
        if (isIntersecting) link?.setAttribute('aria-current', 'location');
        else link?.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-25% 0px -65%' },
  );
  for (const { article } of calls) observer.observe(article);
}

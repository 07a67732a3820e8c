/* What a live demo tells the page, listed below it. Without it the demo is whole. */

tellEvents(document.querySelector('.demo'));

/** Lists what a demo tells the page, newest first, and what its form would send. */
function tellEvents(demo) {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('ol');
  details.className = 'heard';
  summary.textContent = 'Events that the page has heard: 0';
  list.tabIndex = 0;
  list.setAttribute('aria-label', 'Events');
  details.append(summary, list);
  demo.append(details);

  const tell = (name, detail) => {
    const item = document.createElement('li');
    const code = document.createElement('code');
    const said = document.createElement('span');
    code.textContent = name;
    said.textContent = detail === undefined ? '' : ` ${JSON.stringify(detail)}`;
    item.append(code, said);
    list.prepend(item);
    summary.textContent = `Events that the page has heard: ${list.children.length}`;
  };
  for (const name of demo.dataset.events.split(' '))
    demo.addEventListener(name, ({ detail }) => tell(name, detail ?? undefined));
  demo.addEventListener('submit', (event) => {
    event.preventDefault();
    tell('submit', Object.fromEntries(new FormData(event.target)));
  });
}

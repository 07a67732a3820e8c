/** What a website embeds. */
export interface Embedded {
  /** The server's own address, without a slash at the end. */
  readonly server: string;
  readonly appId: string;
  /** The text of a publishable key; null where the website needs none. */
  readonly key: string | null;
  /** What is booked; null for all that can be. */
  readonly slug: string | null;
  readonly title: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (found) => escapes[found] ?? found);

/** The page on this server where the same is booked. */
export const pageOf = ({ server, appId, slug }: Embedded): string =>
  slug === null ? `${server}/book/${encodeURIComponent(appId)}` : `${server}/b/${encodeURIComponent(slug)}`;

/** The code for a website: an element, and a link for those without script. */
export function snippetOf(embedded: Embedded, element: 'booking-button' | 'booking-widget'): string {
  const { server, appId, key, slug, title } = embedded;
  const attributes = [
    ['app-id', appId],
    ['server', server],
    ['widget-key', key],
    ['event-type', slug],
  ] as const;
  const written = attributes
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
    .join('');
  return `<script type="module" src="${escaped(server)}/cdn/${element}.js"></script>
<${element}${written}>
  <a href="${escaped(pageOf(embedded))}">${escaped(title)}</a>
</${element}>
`;
}

import { html, raw } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import type { Html } from './page-layout.ts';

/** What programs are told of a page where something can be booked. */
export interface DescribedPage {
  readonly app: AppRecord;
  /** The server's own address, without a slash at the end. */
  readonly publicUrl: string;
  /** The page's path, without a query. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  /** What can be booked there. */
  readonly offers: readonly EventTypeRecord[];
}

/** Open Graph for previews, schema.org for search engines, oEmbed for those who embed. */
export function pageMetadata(page: DescribedPage): Html {
  const { app, publicUrl, path, title, description, locale } = page;
  const url = `${publicUrl}${path}`;
  const logo = logoOf(app);
  const graph: readonly (readonly [property: string, content: string])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', url],
    ['og:site_name', app.name],
    ['og:locale', locale.replace('-', '_')],
    ...(logo === null ? [] : [['og:image', logo] as const]),
  ];
  const oEmbed = `${publicUrl}/oembed?${String(new URLSearchParams({ url, format: 'json' }))}`;
  return html`<link rel="canonical" href="${url}" />
    <link rel="alternate" type="application/json+oembed" href="${oEmbed}" title="${title}" />
    ${graph.map(([property, content]) => html`<meta property="${property}" content="${content}" />`)}
    <meta name="twitter:card" content="summary" />
    <script type="application/ld+json">
      ${raw(dataBlock(linkedData(page, url, logo)))}
    </script>`;
}

/** A data block ends at the first `</script`, and nothing of what it says may bring that along. */
const dataBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

const logoOf = ({ branding }: AppRecord): string | null =>
  branding.logo_url?.startsWith('https://') ? branding.logo_url : null;

function linkedData({ app, publicUrl, offers }: DescribedPage, url: string, logo: string | null) {
  const provider = {
    '@type': 'Organization',
    name: app.name,
    url: `${publicUrl}/book/${encodeURIComponent(app.id)}`,
    ...(logo !== null && { logo }),
  };
  const services = offers.map((eventType) => ({
    '@type': 'Service',
    name: eventType.title,
    ...(eventType.description !== '' && { description: eventType.description }),
    url: `${publicUrl}/b/${encodeURIComponent(eventType.slug)}`,
    provider,
    potentialAction: {
      '@type': 'ReserveAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${publicUrl}/b/${encodeURIComponent(eventType.slug)}` },
    },
  }));
  const [only] = services;
  if (only?.url === url) return { '@context': 'https://schema.org', ...only };
  return {
    '@context': 'https://schema.org',
    ...provider,
    makesOffer: services.map(({ provider: _provider, ...itemOffered }) => ({
      '@type': 'Offer',
      itemOffered,
    })),
  };
}

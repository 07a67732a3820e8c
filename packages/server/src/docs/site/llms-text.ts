import { asMarkdown } from './doc-links.ts';
import { docsSections, pagesOf, startPage } from './docs-map.ts';

/** `/llms.txt`: every page as Markdown with what it is about, for programs that read documentation. See https://llmstxt.org. */
export function llmsText(publicUrl: string): string {
  const link = ({ path, title, about }: typeof startPage): string =>
    `- [${title}](${publicUrl}${asMarkdown(path)}): ${about}`;
  return [
    `# ${startPage.title}`,
    `> ${startPage.about}`,
    [
      'One custom element on a page, `<booking-widget app-id="…">`, takes a visitor from what can be booked to a booking. A server',
      'of yours keeps it, sends mail with an invitation, and has an HTTP API for everything else.',
    ].join(' '),
    ['## Start', '', link({ ...startPage, title: 'Install' })].join('\n'),
    ...docsSections.map((section) => [`## ${section.title}`, '', ...pagesOf(section).map(link)].join('\n')),
    [
      '## Machine-readable',
      '',
      `- [OpenAPI document](${publicUrl}/openapi.json): every call of the HTTP API`,
    ].join('\n'),
    '',
  ].join('\n\n');
}

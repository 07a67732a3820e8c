import type { AccentFill } from './accent.ts';
import { isolatesAsHtml } from './bidi.ts';
import { escapeHtml } from './html-text.ts';
import type { Fact, MailBlock } from './mail-content.ts';
import { lightPalette } from './mail-stylesheet.ts';

const { panel, text, muted, line } = lightPalette;

/** One block of a mail; everything that is said stands in it as text. */
export function htmlOfBlock(block: MailBlock, accent: AccentFill): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p style="margin:0 0 16px">${inHtml(block.text)}</p>`;
    case 'message':
      return block.text
        .split(/\n{2,}/)
        .map((part) => `<p dir="auto" style="margin:0 0 16px;${unbroken}">${inHtml(part)}</p>`)
        .join('\n');
    case 'facts':
      return factsHtml(block.facts);
    case 'quote':
      return (
        `<p class="muted" style="margin:0 0 4px;${small}">${inHtml(block.label)}</p>` +
        `<blockquote class="quote" dir="auto" style="margin:0 0 20px;padding:2px 14px;border-inline-start:3px solid ${line};color:${text};${unbroken}">${inHtml(block.text)}</blockquote>`
      );
    case 'button':
      return buttonHtml(block, accent);
    case 'link':
      return `<p style="margin:0 0 16px"><a class="text" href="${hrefOf(block.url)}" style="color:${text};text-decoration:underline">${inHtml(block.label)}</a></p>`;
    case 'note':
      return `<p class="muted" style="margin:0 0 16px;${small}">${inHtml(block.text)}</p>`;
  }
}

const small = `font-size:14px;line-height:1.5;color:${muted}`;
/** A word without an end must not make a phone scroll sideways. */
const unbroken = 'word-break:break-word;overflow-wrap:anywhere';

const inHtml = (value: string): string => isolatesAsHtml(escapeHtml(value)).replaceAll('\n', '<br>');

/** Links lead to the web and to nothing else. */
const hrefOf = (url: string): string => (/^https?:\/\//i.test(url) ? escapeHtml(url) : '#');

const factsHtml = (facts: readonly Fact[]): string =>
  `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" style="margin:4px 0 20px"><tr><td class="panel" style="padding:16px 18px 4px;border-radius:10px;background-color:${panel}"><dl style="margin:0">` +
  facts.map(factHtml).join('') +
  `</dl></td></tr></table>`;

function factHtml({ label, lines, former }: Fact): string {
  const value = lines.map((one) => `<bdi>${inHtml(one)}</bdi>`).join('<br>');
  const shown = former === true ? `<s class="muted" style="color:${muted}">${value}</s>` : value;
  return (
    `<dt class="muted" style="margin:0;font-size:14px;line-height:1.5;color:${muted}">${inHtml(label)}</dt>` +
    `<dd style="margin:0 0 12px;${unbroken}">${shown}</dd>`
  );
}

/** The cell has the colour too, because Outlook for Windows gives links no padding. */
const buttonHtml = (
  { label, url }: { readonly label: string; readonly url: string },
  { color, textColor, edge }: AccentFill,
): string =>
  `<table role="presentation" border="0" cellpadding="0" cellspacing="0" style="margin:4px 0 20px"><tr><td class="action" bgcolor="${color}" style="border-radius:8px;background-color:${color};mso-padding-alt:12px 24px">` +
  `<a class="button" href="${hrefOf(url)}" style="display:inline-block;padding:11px 23px;border:1px solid ${edge};border-radius:8px;background-color:${color};color:${textColor};font-weight:600;line-height:1.4;text-decoration:none">${inHtml(label)}</a>` +
  `</td></tr></table>`;

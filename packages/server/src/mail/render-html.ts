import type { Accent } from './accent.ts';
import type { MailBlock, MailContent, MailLanguage } from './mail-content.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
const escapeLines = (text: string): string => escape(text).replaceAll('\n', '<br>');

/** A mail as an HTML document that is readable in light and dark, narrow and wide, and without its style sheet. */
export const renderHtml = (
  content: MailContent,
  { tag, direction }: MailLanguage,
  accent: Accent,
): string => `<!doctype html>
<html lang="${escape(tag)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(content.subject)}</title>
<style>${styleSheet}</style>
</head>
<body style="margin:0">
<div class="page">
<div class="card" style="border-top:4px solid ${accent.color}">
<h1>${escape(content.heading)}</h1>
${content.blocks.map((block) => htmlOf(block, accent)).join('\n')}
</div>
<p class="footer">${escape(content.footer)}</p>
</div>
</body>
</html>
`;

function htmlOf(block: MailBlock, accent: Accent): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeLines(block.text)}</p>`;
    case 'facts':
      return `<dl>${block.facts
        .map(({ label, lines, former }) => {
          const value = lines.map((line) => `<bdi>${escapeLines(line)}</bdi>`).join('<br>');
          return `<dt>${escape(label)}</dt><dd>${former === true ? `<s>${value}</s>` : value}</dd>`;
        })
        .join('')}</dl>`;
    case 'quote':
      return `<p class="label">${escape(block.label)}</p><blockquote dir="auto">${escapeLines(block.text)}</blockquote>`;
    case 'button':
      return `<p class="action"><a class="button" href="${escape(block.url)}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:${accent.color};color:${accent.textColor};font-weight:600;text-decoration:none">${escape(block.label)}</a></p>`;
    case 'link':
      return `<p><a href="${escape(block.url)}">${escape(block.label)}</a></p>`;
    case 'note':
      return `<p class="note">${escapeLines(block.text)}</p>`;
  }
}

const styleSheet = `
:root { color-scheme: light dark; }
body { background: #f3f4f6; color: #1f2430; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
.page { max-width: 560px; margin: 0 auto; padding: 32px 16px; }
.card { background: #ffffff; border-radius: 12px; padding: 28px 28px 16px; }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 12px; }
p { margin: 0 0 16px; }
a { color: inherit; }
dl { margin: 0 0 20px; padding: 16px 18px; border-radius: 10px; background: #f6f7f9; }
dt, .label { font-size: 13px; color: #5b6270; margin: 0; }
dd { margin: 0 0 12px; overflow-wrap: anywhere; }
dd:last-child { margin-bottom: 0; }
s { color: #5b6270; }
blockquote { margin: 4px 0 20px; padding: 2px 0 2px 14px; border-inline-start: 3px solid #c9ced8; overflow-wrap: anywhere; }
.action { margin: 20px 0; }
.note, .footer { font-size: 13px; color: #5b6270; }
.footer { text-align: center; margin: 18px 0 0; }
@media (prefers-color-scheme: dark) {
  body { background: #14161b; color: #e8eaf0; }
  .card { background: #1e2129; }
  dl { background: #272b35; }
  dt, .label, s, .note, .footer { color: #a9b0be; }
  blockquote { border-color: #4a5160; }
}
`;

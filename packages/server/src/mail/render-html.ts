import type { Accent } from './accent.ts';
import { isolatesAsHtml, withoutIsolates } from './bidi.ts';
import { htmlOfBlock } from './html-blocks.ts';
import { escapeHtml } from './html-text.ts';
import type { MailContent, MailLanguage } from './mail-content.ts';
import { fontFamily, lightPalette, styleSheet } from './mail-stylesheet.ts';
import { previewOf } from './mail-preview.ts';

const { page, card, text, muted } = lightPalette;
const table = 'role="presentation" border="0" cellpadding="0" cellspacing="0"';

/**
 * A mail as an HTML document: tables and inline styles, which every mail program understands, and a style sheet for narrow windows and
 * the dark, without which it reads as well. It loads nothing from anywhere.
 */
export const renderHtml = (
  content: MailContent,
  { tag, direction }: MailLanguage,
  accent: Accent,
): string => `<!doctype html>
<html lang="${escapeHtml(tag)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(withoutIsolates(content.subject))}</title>
<style>${styleSheet(accent)}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${page}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(previewOf(content))}${'&#8199;&#847; '.repeat(60)}</div>
<table ${table} class="page" lang="${escapeHtml(tag)}" dir="${direction}" width="100%" bgcolor="${page}" style="background-color:${page}">
<tr>
<td class="page frame" align="center" style="padding:32px 16px;background-color:${page}">
<table ${table} width="100%" style="max-width:560px">
<tr>
<td class="card text" align="${direction === 'rtl' ? 'right' : 'left'}" bgcolor="${card}" style="padding:28px 30px 14px;border-top:5px solid ${accent.light.edge};border-radius:12px;background-color:${card};color:${text};font:16px/1.55 ${fontFamily};text-align:start">
<h1 style="margin:0 0 14px;font-size:23px;line-height:1.3;font-weight:700">${isolatesAsHtml(escapeHtml(content.heading))}</h1>
${content.blocks.map((block) => htmlOfBlock(block, accent.light)).join('\n')}
</td>
</tr>
<tr>
<td class="muted" align="center" style="padding:18px 12px 0;color:${muted};font:13px/1.5 ${fontFamily}">${isolatesAsHtml(escapeHtml(content.footer))}</td>
</tr>
</table>
</td>
</tr>
</table>
</body>
</html>
`;

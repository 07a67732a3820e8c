import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactCss } from './compact-css.ts';
import { compactTemplatesOf } from './compact-templates.ts';

describe('the templates of a module', () => {
  it('are made compact where they stand, those in holes of others as well, and nothing else is touched', () => {
    const source =
      'const a = html`\n <p>${b ? html`<i\n>x</i>` : `\n raw`}</p>\n`;\nconst s = css`\n a { b: c; }\n`;';
    assert.equal(
      compactTemplatesOf('a.ts', source),
      'const a = html`<p>${b ? html`<i>x</i>` : `\n raw`}</p>`;\nconst s = css`a{b:c}`;',
    );
  });

  it('are no style sheets with holes', () => {
    assert.throws(() => compactTemplatesOf('a.ts', 'css`a { ${b} }`'), /hole/);
  });
});

describe('a style sheet in the build', () => {
  it('still asks for what the source asks for', () => {
    const modern = [
      ':host(:state(loading)){color-scheme:light dark}',
      'a:dir(rtl){color:light-dark(red,var(--x))}',
      '@container (width>=40rem){a{margin-inline:1px 2px}}',
      'a{background:color-mix(in srgb, var(--a) 11%, var(--b))}',
      '@media (forced-colors:active){a{forced-color-adjust:none}}',
    ];
    assert.equal(compactCss(modern.join('\n')), modern.join(''));
  });
});

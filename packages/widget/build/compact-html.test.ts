import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compactHtml } from './compact-html.ts';

/** The template with `${}` for each hole. */
const compact = (template: string): string => compactHtml(template.split('${}')).join('${}');

describe('an HTML template in the build', () => {
  const cases: readonly (readonly [what: string, template: string, expected: string])[] = [
    [
      'line breaks between attributes are one space',
      '<p\n  class="a"\n  id="b"\n></p>',
      '<p class="a" id="b"></p>',
    ],
    [
      'values of attributes stay as they are',
      '<p title="a\n  b  >" data-x=\'  \'></p>',
      '<p title="a\n  b  >" data-x=\'  \'></p>',
    ],
    [
      'nothing is left between blocks',
      '\n  <ul>\n    <li>a</li>\n    <li>b</li>\n  </ul>\n',
      '<ul><li>a</li><li>b</li></ul>',
    ],
    [
      'a space between elements in a line stays',
      '<p>\n  <b>a</b>\n  <i>b</i>\n</p>',
      '<p><b>a</b> <i>b</i></p>',
    ],
    ['none comes where there was none', '<b>a</b><i>b</i>', '<b>a</b><i>b</i>'],
    [
      'words and links keep their spaces',
      '<p>see <a href="/x">this</a>\n  page</p>',
      '<p>see <a href="/x">this</a> page</p>',
    ],
    ['spaces around holes stay', '<p>${} of ${}\n ${}</p>', '<p>${} of ${} ${}</p>'],
    ['a hole alone in a block stands alone', '<div>\n  ${}\n</div>', '<div>${}</div>'],
    [
      'buttons keep their distance, and not the space inside',
      '<button>\n ${}\n</button>\n<button>b</button>',
      '<button>${}</button> <button>b</button>',
    ],
    [
      'a space that begins or ends the template stays, a line break does not',
      ' a <b>${}</b>\n',
      ' a <b>${}</b>',
    ],
    [
      'holes in attributes keep their values',
      '<p\n class=${}\n .value=${}\n>${}</p>',
      '<p class=${} .value=${}>${}</p>',
    ],
    [
      'an expression in quotes is left alone',
      '<p part="a  ${}" @click=${}></p>',
      '<p part="a  ${}" @click=${}></p>',
    ],
    [
      'text that is shown as typed stays',
      '<textarea\n>\n a  b</textarea>\n <p></p>',
      '<textarea>\n a  b</textarea><p></p>',
    ],
    ['comments go', '<p>a</p>\n<!-- of ours -->\n<p>b</p>', '<p>a</p><p>b</p>'],
    [
      'drawings are one line',
      '<svg a="b">\n  <path d="M0 0"/>\n  <g>\n ${}</g>\n</svg> ${}',
      '<svg a="b"><path d="M0 0"/><g>${}</g></svg> ${}',
    ],
  ];
  for (const [what, template, expected] of cases) {
    it(what, () => assert.equal(compact(template), expected));
  }
});

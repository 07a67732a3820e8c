import { expect } from '@open-wc/testing';
import { pageOf, snippetOf } from './snippets.ts';

const embedded = {
  server: 'https://book.example.com',
  appId: 'shop',
  key: 'pk_1',
  slug: 'intro-call',
  title: 'Intro <call> & "more"',
};

describe('the code for a website', () => {
  it('is what the page about installing says, with a link for those without script', () => {
    expect(snippetOf(embedded, 'booking-widget')).to.equal(
      `<script type="module" src="https://book.example.com/cdn/booking-widget.js"></script>
<booking-widget app-id="shop" server="https://book.example.com" widget-key="pk_1" event-type="intro-call">
  <a href="https://book.example.com/b/intro-call">Intro &lt;call&gt; &amp; &quot;more&quot;</a>
</booking-widget>
`,
    );
  });

  it('names neither a key nor an event type where there is none', () => {
    const all = { ...embedded, key: null, slug: null };
    expect(snippetOf(all, 'booking-button')).to.contain(
      '<booking-button app-id="shop" server="https://book.example.com">',
    );
    expect(pageOf(all)).to.equal('https://book.example.com/book/shop');
  });
});

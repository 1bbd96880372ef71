/* <sanji-search>: the keys of the search in the header. The server fills .search-results; here they open, close and are walked. */
(() => {
  if (customElements.get('sanji-search')) return;
  const typing = (target) => target.closest && target.closest('input, textarea, select, [contenteditable], vaadin-text-field');
  class SanjiSearch extends HTMLElement {
    connectedCallback() {
      this.onKey = (e) => this.anywhere(e);
      this.onClick = (e) => { if (!e.composedPath().includes(this)) this.close(); };
      document.addEventListener('keydown', this.onKey);
      document.addEventListener('click', this.onClick);
      this.addEventListener('keydown', (e) => this.inside(e));
      this.addEventListener('focusin', () => this.classList.add('open'));
      this.addEventListener('click', (e) => { if (e.target.closest('.search-results a')) this.close(); });
    }
    disconnectedCallback() {
      document.removeEventListener('keydown', this.onKey);
      document.removeEventListener('click', this.onClick);
    }
    get input() { return this.querySelector('input'); }
    get links() { return [...this.querySelectorAll('.search-results a')]; }
    anywhere(e) {
      const ctrlK = (e.ctrlKey || e.metaKey) && !e.altKey && e.key.toLowerCase() === 'k';
      const slash = e.key === '/' && !e.ctrlKey && !e.altKey && !e.metaKey && !typing(e.composedPath()[0]);
      if (!ctrlK && !slash || document.querySelector('vaadin-dialog-overlay[opened]')) return;
      e.preventDefault();
      this.input.focus();
      this.input.select();
    }
    inside(e) {
      const links = this.links;
      const at = links.indexOf(document.activeElement);
      if (e.key === 'Escape') {
        this.close();
        this.input.focus();
        this.classList.remove('open');
        e.stopPropagation();
      } else if (e.key === 'ArrowDown' && links.length) {
        e.preventDefault();
        this.classList.add('open');
        links[Math.min(at + 1, links.length - 1)].focus();
      } else if (e.key === 'ArrowUp' && at >= 0) {
        e.preventDefault();
        (at === 0 ? this.input : links[at - 1]).focus();
      } else if (e.key === 'Enter' && at < 0) {
        this.close();
      } else if (e.key.length === 1) {
        this.classList.add('open');
      }
    }
    close() { this.classList.remove('open'); }
  }
  customElements.define('sanji-search', SanjiSearch);
})();

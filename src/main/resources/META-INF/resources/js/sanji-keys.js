/* <sanji-keys keys="j k Enter">: tells the server of these keys, unless somebody types or a dialog is open. */
(() => {
  if (customElements.get('sanji-keys')) return;
  const BUSY = 'input, textarea, select, button, a, [contenteditable]';
  class SanjiKeys extends HTMLElement {
    connectedCallback() {
      this.onKey = (e) => {
        if (e.ctrlKey || e.altKey || e.metaKey || document.querySelector('vaadin-dialog-overlay[opened]')) return;
        const from = e.composedPath()[0];
        const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
        if (!(this.getAttribute('keys') || '').split(' ').includes(key)) return;
        if (from.matches && from.matches('input, textarea, select, [contenteditable]')) return;
        if (key === 'Enter' && from.matches && from.matches(BUSY)) return;
        e.preventDefault();
        e.stopPropagation();
        this.dispatchEvent(new CustomEvent('sanji-key', { detail: key }));
      };
      document.addEventListener('keydown', this.onKey, true);
    }
    disconnectedCallback() { document.removeEventListener('keydown', this.onKey, true); }
  }
  customElements.define('sanji-keys', SanjiKeys);
})();

/* Opened by the desk to print: prints at once, and closes itself behind. */
if (new URLSearchParams(location.search).get('print') === '1') {
  window.addEventListener('afterprint', () => window.opener && window.close());
  window.addEventListener('load', () => window.print());
}

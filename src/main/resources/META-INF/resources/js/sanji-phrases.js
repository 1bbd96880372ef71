/* Phrases in a text area: inserted at the cursor from a menu, or by typing ;code and a space. */
(() => {
  if (window.sanjiPhrases) return;
  const input = (field) => field.inputElement || field.querySelector('textarea');
  const tell = (field, area) => {
    field.value = area.value;
    // the server listens to one of them, depending on how soon it wants to know
    ['input', 'change'].forEach((name) => field.dispatchEvent(new CustomEvent(name, { bubbles: true })));
  };
  const put = (field, text, from, to) => {
    const area = input(field);
    const room = field.maxlength ? field.maxlength - area.value.length + (to - from) : text.length;
    area.setRangeText(text.slice(0, Math.max(0, room)), from, to, 'end');
    tell(field, area);
    area.focus();
  };
  window.sanjiPhrases = {
    insert(field, text) {
      const area = input(field);
      put(field, text, area.selectionStart, area.selectionEnd);
    },
    watch(field, codes) {
      field.sanjiCodes = codes;
      if (field.sanjiWatched) return;
      field.sanjiWatched = true;
      field.addEventListener('keydown', (e) => {
        if (e.key !== ' ' && e.key !== 'Tab' || e.isComposing) return;
        const area = input(field);
        const typed = /[;；]([a-z0-9]{1,8})$/.exec(area.value.slice(0, area.selectionStart));
        const text = typed && field.sanjiCodes[typed[1]];
        if (!text) return;
        e.preventDefault();
        put(field, text, area.selectionStart - typed[0].length, area.selectionStart);
      });
    },
  };
})();

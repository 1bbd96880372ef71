/*
 * Keys of a form that is filled without the mouse: Enter goes to the next field (Shift+Enter back; in a text of several
 * lines Ctrl+Enter), Escape closes a list and never takes back what was typed. Installed on the element that holds the
 * fields; data-pass on a field lets Enter pass it by (Tab does not).
 */
window.sanjiDeskKeys = window.sanjiDeskKeys || (() => {
  const FIELDS = [
    'vaadin-text-field', 'vaadin-text-area', 'vaadin-combo-box', 'vaadin-select', 'vaadin-date-picker',
    'vaadin-integer-field', 'vaadin-radio-group', 'vaadin-checkbox', 'vaadin-button[data-stop]'
  ].join(',');
  const PATIENCE = 75;

  const open = (field) => field.disabled !== true && field.readonly !== true && field.offsetParent !== null
    && !field.hasAttribute('data-pass');

  function focus(field) {
    if (field.localName === 'vaadin-radio-group') {
      (field.querySelector('vaadin-radio-button[checked]') || field.querySelector('vaadin-radio-button')).focus();
    } else {
      field.focus();
    }
    field.scrollIntoView({ block: 'nearest' });
  }

  function go(root, field, step) {
    const fields = [...root.querySelectorAll(FIELDS)].filter((f) => f === field || open(f));
    const next = fields[fields.indexOf(field) + step];
    if (next) {
      focus(next);
    } else if (step > 0) {
      const end = root.parentElement.querySelector('[data-end]');
      if (end) {
        end.focus();
      }
    }
  }

  /*
   * Takes the first of the found lines when none was chosen with the arrows, and goes on. The lines come from the server:
   * what is typed until they are there is kept and typed into the next field.
   */
  let waiting = null;

  function take(root, field, step, tries) {
    const debouncer = field._filterDebouncer;
    if (debouncer && debouncer.isActive && debouncer.isActive()) {
      debouncer.flush();
    }
    if (field.loading && tries > 0) {
      waiting = waiting || [];
      setTimeout(() => take(root, field, step, tries - 1), 40);
      return;
    }
    const nothing = field.filter && !(field.filteredItems || []).length;
    if (nothing || !field.contains(document.activeElement)) {
      waiting = null;
      return;
    }
    if (field._focusedIndex < 0 && field.filter) {
      field._focusedIndex = 0;
    }
    if (field._closeOrCommit) {
      field._closeOrCommit();
    } else {
      field.close();
    }
    waiting = waiting || [];
    setTimeout(() => {
      go(root, field, step);
      replay(root);
    });
  }

  /** The last line of the requests: the server lays the next one out as soon as it knows what was typed here. */
  function nextLine(root, field, tries) {
    const rows = [...field.closest('.request-rows').querySelectorAll('vaadin-text-field')];
    if (rows.indexOf(field) === rows.length - 1 && tries > 0) {
      waiting = waiting || [];
      setTimeout(() => nextLine(root, field, tries - 1), 40);
      return;
    }
    go(root, field, 1);
    replay(root);
  }

  function isLastLine(field) {
    const rows = field.closest('.request-rows');
    return rows && field.value && [...rows.querySelectorAll('vaadin-text-field')].pop() === field;
  }

  function replay(root) {
    const keys = waiting || [];
    waiting = null;
    while (keys.length && !waiting) {
      const key = keys.shift();
      if (key === 'Enter') {
        const field = document.activeElement.closest(FIELDS);
        if (field && root.contains(field)) {
          enter(root, field, new KeyboardEvent('keydown', { key }));
        }
      } else {
        document.execCommand('insertText', false, key);
      }
    }
    if (waiting) {
      waiting.push(...keys);
    }
  }

  function enter(root, field, event) {
    const step = event.shiftKey ? -1 : 1;
    if (field.localName === 'vaadin-button' || (field.localName === 'vaadin-text-area' && !event.ctrlKey)) {
      return;
    }
    if (field.localName === 'vaadin-date-picker') {
      setTimeout(() => field.opened || go(root, field, step), 0);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step > 0 && isLastLine(field)) {
      field.blur();
      nextLine(root, field, PATIENCE);
    } else if (field.localName === 'vaadin-combo-box' && field.opened) {
      take(root, field, step, PATIENCE);
    } else {
      go(root, field, step);
    }
  }

  /** Typed ahead: kept for the field that comes next. */
  function hold(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key.length === 1 || event.key === 'Enter') {
      waiting.push(event.key);
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /*
   * A dialog takes the cursor a moment after it can be seen. What is pressed in that moment is meant for the dialog, not for
   * the form behind it.
   */
  function forDialog(root, event) {
    const dialog = document.querySelector('vaadin-dialog-overlay[opened]:not([closing]):not([modeless])');
    const behind = root.contains(event.target) || event.target === document.body;
    if (!dialog || dialog.contains(event.target) || !behind || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return false;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const inner = dialog.$.overlay;
    inner.focus();
    inner.dispatchEvent(new KeyboardEvent('keydown', {
      key: event.key, code: event.code, shiftKey: event.shiftKey, bubbles: true, composed: true, cancelable: true
    }));
    return true;
  }

  function anywhere(root, event) {
    if (root.isConnected && !forDialog(root, event) && waiting && !root.contains(event.target)) {
      hold(event);
    }
  }

  function press(root, event) {
    // an input method uses Enter and Escape for itself
    if (event.isComposing || event.keyCode === 229 || event.altKey || event.metaKey) {
      return;
    }
    if (waiting) {
      hold(event);
      return;
    }
    const field = event.composedPath().find((n) => n.matches && n.matches(FIELDS));
    if (!field || !root.contains(field)) {
      return;
    }
    if (event.key === 'Enter') {
      enter(root, field, event);
    } else if (event.key === 'Escape' && !field.opened) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  /** A pasted list of requests becomes as many lines; an ordinary field would run them together. */
  function paste(event) {
    const rows = event.target.closest && event.target.closest('.request-rows');
    const text = event.clipboardData && event.clipboardData.getData('text/plain');
    if (rows && text && /[\r\n]/.test(text.trim())) {
      const lines = [...rows.querySelectorAll('.request-row')];
      const index = lines.indexOf(event.target.closest('.request-row'));
      event.preventDefault();
      rows.dispatchEvent(new CustomEvent('paste-lines', { detail: { index, text } }));
    }
  }

  return {
    install(root) {
      if (!root.sanjiKeys) {
        root.sanjiKeys = true;
        root.addEventListener('keydown', (event) => press(root, event), true);
        document.addEventListener('keydown', (event) => anywhere(root, event), true);
        root.addEventListener('paste', paste, true);
      }
    }
  };
})();

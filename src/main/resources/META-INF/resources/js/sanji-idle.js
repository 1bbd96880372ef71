// Tells the server that somebody is there (keys, mouse, touch; at most twice a minute), asks before an idle session ends,
// and goes to the login once it has. Several windows share one clock: the server's.
(() => {
  const ALIVE_EVERY = 30000;
  const ASK_EVERY = 15000;
  const base = () => document.querySelector('base')?.href ?? '/';
  let told = 0;
  let box = null;
  let timer = null;
  let left = Infinity;
  let words = null;
  let warnAt = 0;

  const ask = async (path, method) => {
    try {
      const answer = await fetch(new URL(path, base()), { method, credentials: 'same-origin', redirect: 'error', cache: 'no-store' });
      if (answer.status === 401) { leave(); return; }
      if (answer.ok) { left = Number(await answer.text()); show(); }
    } catch { /* no connection: Vaadin says so itself */ }
  };

  // the same address again: it leads to the login and from there back to this page
  const leave = () => { clearInterval(timer); timer = null; location.reload(); };

  const show = () => {
    if (left > warnAt) { box?.remove(); box = null; return; }
    if (box) return;
    box = document.createElement('div');
    box.className = 'idle-notice';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-label', words.title);
    const title = document.createElement('strong');
    title.textContent = words.title;
    const text = document.createElement('span');
    text.textContent = words.text;
    const stay = document.createElement('button');
    stay.type = 'button';
    stay.textContent = words.stay;
    stay.addEventListener('click', () => tell(true));
    box.append(title, text, stay);
    document.body.append(box);
  };

  const tell = (atOnce) => {
    if (!timer) return;
    const now = performance.now();
    if (!atOnce && !box && now - told < ALIVE_EVERY) return;
    told = now;
    ask('session/alive', 'POST');
  };

  window.sanjiIdle = {
    watch(idleSeconds, warnSeconds, title, text, stay) {
      words = { title, text, stay };
      warnAt = warnSeconds;
      left = idleSeconds;
      if (timer) return;
      told = performance.now();
      for (const sign of ['keydown', 'pointerdown', 'wheel', 'touchstart', 'input']) {
        window.addEventListener(sign, () => tell(false), { passive: true, capture: true });
      }
      let asked = performance.now();
      timer = setInterval(() => {
        const now = performance.now();
        const passed = (now - asked) / 1000;
        // near the end, or after the machine slept, the server is asked more often
        if (passed * 1000 >= ASK_EVERY || left - passed <= 1) { left -= passed; asked = now; ask('session/left', 'GET'); }
      }, 2000);
    },
  };
})();

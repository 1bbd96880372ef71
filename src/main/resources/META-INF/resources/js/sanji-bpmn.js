/* <sanji-bpmn>: one BPMN picture, the way walked in blue, the place where the case stands outlined. */
(() => {
  if (customElements.get('sanji-bpmn')) return;
  const STYLE = `
    sanji-bpmn { display: block; position: relative; box-sizing: border-box; background: #fff; border: 1px solid var(--sanji-line, #d5dbe3);
      border-radius: 4px; overflow: hidden; }
    sanji-bpmn .canvas { width: 100%; height: 100%; }
    sanji-bpmn .fit { position: absolute; top: 8px; right: 8px; z-index: 1; border: 1px solid #c3ccd8; background: #fff;
      border-radius: 4px; padding: 4px 10px; font: inherit; font-size: 13px; cursor: pointer; color: #1f5fa8; }
    sanji-bpmn .djs-element.walked:not(.djs-connection) .djs-visual > :nth-child(1) { fill: #e3eefb !important; stroke: #1f5fa8 !important; }
    sanji-bpmn .djs-connection.walked .djs-visual > path { stroke: #1f5fa8 !important; stroke-width: 2.5px !important; }
    sanji-bpmn .djs-element.current:not(.djs-connection) .djs-visual > :nth-child(1) { fill: #cfe2fa !important; stroke: #123f75 !important;
      stroke-width: 5px !important; }
    sanji-bpmn text { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif !important; }
    sanji-bpmn .bjs-powered-by { right: 8px !important; bottom: 8px !important; }`;
  const READABLE = 0.8;
  class SanjiBpmn extends HTMLElement {
    connectedCallback() {
      if (!document.getElementById('sanji-bpmn-style')) {
        const style = document.createElement('style');
        style.id = 'sanji-bpmn-style';
        style.textContent = STYLE;
        document.head.append(style);
      }
      this.schedule();
      this.observer = new ResizeObserver(() => this.present());
      this.observer.observe(this);
    }
    disconnectedCallback() {
      this.observer && this.observer.disconnect();
      this.viewer && this.viewer.destroy();
      this.viewer = null;
    }
    set xml(value) { this._xml = value; this.schedule(); }
    get xml() { return this._xml; }
    set walked(value) { this._walked = value; this.schedule(); }
    get walked() { return this._walked; }
    set current(value) { this._current = value; this.schedule(); }
    get current() { return this._current; }
    schedule() {
      if (this.pending) return;
      this.pending = true;
      requestAnimationFrame(() => { this.pending = false; this.draw(); });
    }
    async draw() {
      if (!this.isConnected || !this._xml) return;
      if (!window.BpmnJS) { setTimeout(() => this.schedule(), 50); return; }
      this.viewer && this.viewer.destroy();
      this.replaceChildren();
      const canvas = document.createElement('div');
      canvas.className = 'canvas';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'fit';
      button.textContent = this.fitLabel || '';
      button.onclick = () => this.fit();
      this.append(canvas, button);
      this.viewer = new window.BpmnJS({ container: canvas });
      try {
        await this.viewer.importXML(this._xml);
      } catch (e) {
        this.textContent = String(e.message || e);
        return;
      }
      const registry = this.viewer.get('elementRegistry');
      const view = this.viewer.get('canvas');
      const mark = (ids, name) => (ids || '').split(' ').filter(Boolean).forEach((id) => {
        const shape = registry.get(id);
        // a frame around other shapes keeps its white ground
        if (shape && !(shape.children || []).length) view.addMarker(id, name);
      });
      mark(this._walked, 'walked');
      mark(this._current, 'current');
      this.present();
      this.dataset.ready = 'true';
    }
    /* The whole picture when it is readable so, else readable letters around the place where the case stands. */
    present() {
      this.fit();
      if (!this.viewer || !this.clientWidth || !this.clientHeight) return;
      const view = this.viewer.get('canvas');
      const id = (this._current || '').split(' ')[0];
      const shape = id && this.viewer.get('elementRegistry').get(id);
      if (!shape || shape.waypoints || view.zoom() >= READABLE) return;
      view.zoom(READABLE);
      const box = view.viewbox();
      view.viewbox({ x: shape.x + shape.width / 2 - box.width / 2, y: shape.y + shape.height / 2 - box.height / 2,
        width: box.width, height: box.height });
    }
    /* An invisible tab has no size: fitting there would be an error, the observer calls again when it shows. */
    fit() {
      if (this.viewer && this.clientWidth > 0 && this.clientHeight > 0) {
        const view = this.viewer.get('canvas');
        view.resized();
        view.zoom('fit-viewport', 'auto');
      }
    }
  }
  customElements.define('sanji-bpmn', SanjiBpmn);
})();

/* <sanji-chart>: an ECharts chart in the house style; property "option" is JSON. */
(() => {
  if (customElements.get('sanji-chart')) return;
  const HOUSE = {
    color: ['#1f5fa8', '#6aa1d8', '#b7791f', '#4b7f52', '#7a5ea8', '#8a94a3'],
    textStyle: { fontFamily: '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif', fontSize: 13 },
    grid: { left: 16, right: 24, top: 40, bottom: 16, containLabel: true },
    tooltip: { confine: true },
    animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
  class SanjiChart extends HTMLElement {
    connectedCallback() {
      this.style.display = 'block';
      this.observer = new ResizeObserver(() => this.chart ? this.chart.resize() : this.draw());
      this.observer.observe(this);
      this.draw();
    }
    disconnectedCallback() {
      this.observer.disconnect();
      this.chart && this.chart.dispose();
      this.chart = null;
    }
    set option(json) { this._option = json; this.draw(); }
    get option() { return this._option; }
    draw() {
      if (!this.isConnected || !this._option || !this.clientWidth) return;
      if (!window.echarts) { setTimeout(() => this.draw(), 50); return; }
      if (!this.chart) {
        this.chart = window.echarts.init(this);
        this.chart.on('click', (p) => this.dispatchEvent(new CustomEvent('chart-click', {
          detail: { dataIndex: p.dataIndex ?? -1, name: p.name || '', series: p.seriesName || '' },
        })));
      }
      this.chart.setOption({ ...HOUSE, ...JSON.parse(this._option) }, true);
      this.dataset.ready = 'true';
    }
  }
  customElements.define('sanji-chart', SanjiChart);
})();

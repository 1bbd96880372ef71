/* <sanji-chart>: an ECharts chart in the house style; property "option" is JSON. */
(() => {
  if (customElements.get('sanji-chart')) return;
  const HOUSE = {
    // Okabe and Ito: told apart by everybody; patterns and symbols besides
    color: ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#8a94a3', '#F0E442'],
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
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
          detail: { dataIndex: p.dataIndex ?? -1, name: p.name || '', series: p.seriesName || '', href: (p.data && p.data.href) || '' },
        })));
      }
      this.chart.setOption({ ...HOUSE, ...JSON.parse(this._option) }, true);
      this.dataset.ready = 'true';
    }
  }
  customElements.define('sanji-chart', SanjiChart);
})();

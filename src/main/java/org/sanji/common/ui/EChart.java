package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.shared.Registration;

/** A chart drawn by ECharts. The figures must also stand in a table beside it: a picture cannot be read aloud. */
@Tag("sanji-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://js/sanji-chart.js")
public class EChart extends Component implements HasSize {

    /** @param label what the chart shows, for screen readers */
    public EChart(String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        setHeight("320px");
        setWidthFull();
    }

    /** @param json an ECharts option object; colours, font and margins come from the house style unless given */
    public void setOption(String json) {
        getElement().setProperty("option", json);
    }

    public Registration addPointClickListener(ComponentEventListener<PointClick> listener) {
        return addListener(PointClick.class, listener);
    }

    /** The user clicked a bar, a point or a slice. */
    @DomEvent("chart-click")
    public static class PointClick extends ComponentEvent<EChart> {

        private final int dataIndex;
        private final String name;
        private final String series;
        private final String href;

        public PointClick(
                EChart source,
                boolean fromClient,
                @EventData("event.detail.dataIndex") int dataIndex,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.series") String series,
                @EventData("event.detail.href") String href) {
            super(source, fromClient);
            this.dataIndex = dataIndex;
            this.name = name;
            this.series = series;
            this.href = href;
        }

        /** Position in the series, from 0. */
        public int dataIndex() {
            return dataIndex;
        }

        /** Name of the category or slice. */
        public String name() {
            return name;
        }

        public String series() {
            return series;
        }

        /** Address that the drawn value carries; empty without one. */
        public String href() {
            return href;
        }
    }
}

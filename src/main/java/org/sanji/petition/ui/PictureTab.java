package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Arrays;
import java.util.List;
import org.sanji.common.ui.BpmnDiagram;
import org.sanji.common.ui.BpmnPicture;
import org.sanji.common.ui.EmptyState;
import org.sanji.petition.PetitionView;
import org.sanji.process.CasePicture;
import org.sanji.process.SideProcess;

/** The process pictures of the current pass: the way walked and where the case stands. */
final class PictureTab extends Div {

    private final Div canvas = new Div();

    PictureTab(PetitionView petition, PetitionPageServices services) {
        addClassName("picture-tab");
        var diagrams = services.picture().of(petition.key());
        if (diagrams.isEmpty()) {
            add(new EmptyState(VaadinIcon.SITEMAP, Labels.of("picture.empty"), Labels.of("picture.empty.hint")));
            return;
        }
        var tabs = new Tabs();
        diagrams.forEach(d -> tabs.add(tab(d)));
        tabs.addSelectedChangeListener(e -> show(diagrams.get(tabs.getSelectedIndex())));
        tabs.setVisible(diagrams.size() > 1);
        int current = innermost(diagrams);
        tabs.setSelectedIndex(current);
        add(tabs, legend(), canvas);
        show(diagrams.get(current));
    }

    private static Tab tab(CasePicture.Diagram diagram) {
        var tab = new Tab(diagram.name());
        if (!diagram.current().isEmpty()) {
            tab.addComponentAsFirst(VaadinIcon.MAP_MARKER.create());
        }
        return tab;
    }

    /** The last diagram of the case itself that is not left yet: the one in which people work. */
    private static int innermost(List<CasePicture.Diagram> diagrams) {
        for (int i = diagrams.size() - 1; i > 0; i--) {
            var definition = diagrams.get(i).definitionKey();
            boolean beside = Arrays.stream(SideProcess.values())
                    .anyMatch(side -> side.definition().equals(definition));
            if (!beside && !diagrams.get(i).current().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static Div legend() {
        var walked = new Span(Labels.of("picture.walked"));
        walked.addClassNames("legend", "legend-walked");
        var current = new Span(Labels.of("picture.current"));
        current.addClassNames("legend", "legend-current");
        var legend = new Div(walked, current);
        legend.addClassName("picture-legend");
        return legend;
    }

    private void show(CasePicture.Diagram d) {
        canvas.removeAll();
        var picture = new BpmnPicture(new BpmnDiagram(d.name(), d.bpmnXml(), d.walked(), d.current()));
        picture.setHeight("max(460px, calc(100vh - 220px))");
        canvas.add(picture);
    }
}

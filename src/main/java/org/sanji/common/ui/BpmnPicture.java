package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Set;
import java.util.TreeSet;

/** Draws one process diagram with the way walked (blue tint) and where the case stands (strong outline). */
@Tag("sanji-bpmn")
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://js/sanji-bpmn.js")
public class BpmnPicture extends Component implements HasSize {

    public BpmnPicture(BpmnDiagram diagram) {
        getElement().setProperty("walked", join(diagram.walked()));
        getElement().setProperty("current", join(diagram.current()));
        getElement().setProperty("fitLabel", getTranslation("picture.fit"));
        getElement().setProperty("xml", diagram.xml());
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", diagram.name());
        setHeight("460px");
        setWidthFull();
    }

    private static String join(Set<String> ids) {
        return String.join(" ", new TreeSet<>(ids));
    }
}

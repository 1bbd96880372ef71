package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** One petition: where it stands, what is to be done now, and everything about it in tabs. */
@StyleSheet("context://css/petition.css")
@Route("petitions/:number")
@RolesAllowed({
    "RECEPTIONIST",
    "TRIAGE_OFFICER",
    "LIAISON",
    "HANDLER",
    "DEPARTMENT_HEAD",
    "LEADER",
    "SUPERVISOR",
    "REVIEWER",
    "STATISTICIAN"
})
public class PetitionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PetitionPageServices services;
    private String number = "";
    private int openTab;
    private transient String wantedTab;

    /** One tab; its content is made when it is opened. */
    private record Part(String labelKey, int order, Supplier<Component> content) {}

    /** Made by the container. */
    public PetitionPage(PetitionPageServices services) {
        this.services = services;
        addClassNames("page", "petition-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("number").orElseThrow();
        if (!wanted.equals(number)) {
            openTab = 0;
        }
        number = wanted;
        wantedTab = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse(null);
        show();
    }

    /** Reads the petition again; after an action of the user it may be gone from sight. */
    private void changed() {
        try {
            show();
        } catch (org.sanji.common.NotFoundException outOfSight) {
            UI.getCurrent().navigate("");
        }
    }

    private void show() {
        var petition = services.petitions().byNumber(number);
        removeAll();
        add(new PetitionHead(petition, services, this::changed));
        services.strips().forEach(s -> s.strip(petition, this::changed).ifPresent(this::add));
        var tabs = tabs(petition);
        add(new NextActions(petition, services, tabs::scrollIntoView, this::changed), tabs);
    }

    private TabSheet tabs(PetitionView petition) {
        var sheet = new TabSheet();
        sheet.addClassName("petition-tabs");
        var parts = parts(petition);
        for (var part : parts) {
            sheet.add(services.text(part.labelKey()), new LazyPart(part.content()));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).labelKey().equals(wantedTab)) {
                openTab = i;
            }
        }
        wantedTab = null;
        sheet.addSelectedChangeListener(e -> {
            openTab = sheet.getSelectedIndex();
            open(sheet);
        });
        sheet.setSelectedIndex(Math.min(openTab, parts.size() - 1));
        open(sheet);
        return sheet;
    }

    private static void open(TabSheet sheet) {
        if (sheet.getComponent(sheet.getSelectedTab()) instanceof LazyPart part) {
            part.open();
        }
    }

    private List<Part> parts(PetitionView petition) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("page.tab.requests", 10, () -> new RequestsTab(petition, services)));
        parts.add(new Part("page.tab.clocks", 18, () -> new ClocksTab(petition, services)));
        parts.add(new Part("page.tab.links", 30, () -> new LinksTab(petition, services, this::changed)));
        parts.add(new Part("page.tab.timeline", 40, () -> new TimelineTab(petition, services)));
        parts.add(new Part("page.tab.picture", 50, () -> new PictureTab(petition, services)));
        services.sections().forEach(section -> section(section, petition, parts));
        parts.sort(Comparator.comparingInt(Part::order));
        return parts;
    }

    private void section(PetitionSection section, PetitionView petition, List<Part> parts) {
        section.content(petition, this::changed)
                .ifPresent(content -> parts.add(new Part(section.labelKey(), section.order(), () -> content)));
    }

    @Override
    public String getPageTitle() {
        return number;
    }

    /** Makes its content when it is first opened. */
    private static final class LazyPart extends Div {

        private final transient Supplier<Component> content;

        LazyPart(Supplier<Component> content) {
            this.content = content;
            addClassName("tab-content");
        }

        void open() {
            if (getComponentCount() == 0) {
                add(content.get());
            }
        }
    }
}

package org.sanji.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanji.followup.FollowUpShow;

/** The counts of the page, each a link to its list; the other filters stay. */
final class FollowUpFigures extends Div {

    FollowUpFigures() {
        addClassName("after-figures");
    }

    void show(Map<FollowUpShow, Long> counts, FollowUpShow now, QueryParameters parameters) {
        removeAll();
        add(group("followup-ui.figures.evaluations", false, counts, now, parameters));
        add(group("followup-ui.figures.checks", true, counts, now, parameters));
    }

    private Div group(
            String label,
            boolean ofChecks,
            Map<FollowUpShow, Long> counts,
            FollowUpShow now,
            QueryParameters parameters) {
        var name = new Span(AfterWords.of(label));
        name.addClassName("after-figures-name");
        var row = new Div(name);
        row.addClassName("counter-row");
        counts.forEach((show, count) -> {
            if (show.isOfChecks() == ofChecks) {
                row.add(figure(show, count, show == now, parameters));
            }
        });
        return row;
    }

    private Anchor figure(FollowUpShow show, long count, boolean pressed, QueryParameters parameters) {
        var values = new TreeMap<String, List<String>>(parameters.getParameters());
        values.put("show", new ArrayList<>(List.of(show.name())));
        var link = new Anchor("followup?" + new QueryParameters(values).getQueryString(), "");
        link.getElement().setAttribute("router-link", true);
        link.addClassName("counter");
        if (pressed) {
            link.addClassName("pressed");
            link.getElement().setAttribute("aria-current", "true");
        }
        boolean late = show == FollowUpShow.CALL_LATE || show == FollowUpShow.CHECK_LATE;
        if (late && count > 0) {
            link.addClassName("tone-overdue");
        }
        var figure = new Span(String.valueOf(count));
        figure.addClassName("counter-figure");
        link.add(new Span(AfterWords.of("followup-ui.show." + show)), figure);
        return link;
    }
}

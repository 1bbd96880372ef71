package org.sanji.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;

/** From a list back to the page whose figure opened it: the list's own page, or that of a year's goals. */
public class WayBack extends Anchor {

    /** Parameter of an address of a list that was opened from a page of goals; its value is the year. */
    public static final String GOALS = "goals";

    private final String ownText;

    public WayBack(String href, String text) {
        super(href, text);
        ownText = text;
        getElement().setAttribute("router-link", true);
    }

    /** @param own address of the list's own page with its query */
    public void read(BeforeEnterEvent event, String own) {
        var year = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault(GOALS, List.of(""))
                .get(0);
        boolean goals = year.matches("\\d{4}");
        setHref(goals ? "budget?year=" + year : own);
        setText(goals ? getTranslation("common.back-to-goals") : ownText);
    }

    /** The address of a list with the way back to the goals of a year. */
    public static String fromGoals(String list, int year) {
        return list + "&" + GOALS + "=" + year;
    }
}

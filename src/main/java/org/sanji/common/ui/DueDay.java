package org.sanji.common.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A due date without the days left, where they matter no more or stand beside it; pointing at it says why. */
public class DueDay extends Span {

    /** @param why one sentence; null only where there is no date */
    public DueDay(LocalDate due, String why) {
        super(Formats.date(due));
        if (why != null) {
            setTitle(why);
        }
    }
}

package org.sanji.oversight.internal;

import org.sanji.common.ui.MenuCount;
import org.sanji.petition.ReadingList;
import org.springframework.stereotype.Component;

/** What is unread, beside 阅件 in the menu. */
@Component
class ReadingMenuCount implements MenuCount {

    private final ReadingList readings;

    ReadingMenuCount(ReadingList readings) {
        this.readings = readings;
    }

    @Override
    public String path() {
        return "reading";
    }

    @Override
    public Figure figure() {
        return new Figure(readings.counts().unread(), false);
    }
}

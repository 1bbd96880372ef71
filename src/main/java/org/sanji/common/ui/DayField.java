package org.sanji.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;

/**
 * Asks for a day: Chinese calendar, 2026-03-12, week from Monday. The calendar opens by its button or the arrow keys only: one
 * that opens while a day is typed covers the page and takes the next click for itself.
 */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setAutoOpen(false);
        var texts = new DatePickerI18n();
        texts.setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy.M.d");
        texts.setFirstDayOfWeek(1);
        texts.setToday(getTranslation("day.today"));
        texts.setCancel(getTranslation("confirm.cancel"));
        texts.setBadInputErrorMessage(getTranslation("day.bad"));
        texts.setRequiredErrorMessage(getTranslation("day.missing"));
        if (getLocale().getLanguage().equals(Locale.CHINESE.getLanguage())) {
            texts.setMonthNames(List.of("1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"));
            texts.setWeekdays(List.of("星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"));
            texts.setWeekdaysShort(List.of("日", "一", "二", "三", "四", "五", "六"));
        }
        setI18n(texts);
    }
}

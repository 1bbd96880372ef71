package org.sanji.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanji.document.PaperFields;
import org.sanji.document.PaperSubject;

/** How values are written on a paper. */
final class PaperWords {

    private static final String ANONYMOUS = "信访人（未署名）";

    private static final String NUMERALS = "一二三四五六七八九";
    private static final int MOST_IN_WORDS = 99;
    private static final int LARGEST_HEAD = 44;
    private static final int WIDTH = 440;

    private PaperWords() {}

    /** Arabic, without leading zeros (GB/T 9704-2012, 7.3.5.1): 2026年3月5日; empty for null. */
    static String day(LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 张三; 张三、李四; 张三等12人 when more are concerned than named. */
    static String together(PaperSubject subject) {
        if (subject.names().isEmpty()) {
            return ANONYMOUS;
        }
        var names =
                String.join("、", subject.names().stream().map(PaperWords::clean).toList());
        return subject.personsConcerned() > subject.names().size()
                ? names + "等" + subject.personsConcerned() + "人"
                : names;
    }

    /** 一, 十, 十二, 二十, 三十五; from 1 to 99, beyond that in digits. */
    static String numeral(int no) {
        if (no < 1 || no > MOST_IN_WORDS) {
            return String.valueOf(no);
        }
        int tens = no / 10;
        int ones = no % 10;
        var ten = tens == 0 ? "" : (tens == 1 ? "" : NUMERALS.substring(tens - 1, tens)) + "十";
        return ten + (ones == 0 ? "" : NUMERALS.substring(ones - 1, ones));
    }

    /** Size in points of the issuing organ's name in the head, so that it and two more characters fill one line at most. */
    static String headSize(String organ) {
        int characters = organ.codePointCount(0, organ.length()) + 2;
        return String.valueOf(Math.min(LARGEST_HEAD, WIDTH / characters));
    }

    /** Without characters that XML cannot hold; empty for null. */
    static String clean(String text) {
        if (text == null) {
            return "";
        }
        var clean = new StringBuilder();
        text.strip()
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Conditions stay as they are, everything else is its text; never null. */
    static Object line(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day(day);
        }
        return value instanceof Boolean yes
                ? (Object) yes
                : clean(value.toString()).replace('\n', ' ');
    }

    static List<String> paragraphs(Object text) {
        return text == null
                ? List.of()
                : clean(text.toString())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static List<Map<String, Object>> rows(String column, List<String> texts) {
        return texts.stream()
                .map(text -> Map.<String, Object>of(column, clean(text)))
                .toList();
    }

    /** The same with numbers from 1. */
    static List<Map<String, Object>> numbered(String column, List<String> texts) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var text : texts) {
            int no = rows.size() + 1;
            rows.add(Map.of(PaperFields.NO, String.valueOf(no), PaperFields.NUMERAL, numeral(no), column, clean(text)));
        }
        return rows;
    }
}

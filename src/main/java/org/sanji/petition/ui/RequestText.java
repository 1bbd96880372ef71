package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a pasted text into requests: by lines, and by numbers that count on from one. */
final class RequestText {

    private static final String CHINESE = "一二三四五六七八九十";
    private static final Pattern MARK =
            Pattern.compile("[（(]?(\\d{1,2}|[一二三四五六七八九十])(?:[）)]|[、．]|\\.(?!\\d)|\\s*[）)][、.]?)\\s*");

    private RequestText() {}

    /** The requests in their order, without numbers and blank lines. */
    static List<String> split(String text) {
        var requests = new ArrayList<String>();
        for (var line : text.split("\\R")) {
            numbered(line.strip(), requests);
        }
        return requests;
    }

    /** Numbers that do not count on belong to the sentence. */
    private static void numbered(String line, List<String> requests) {
        var mark = MARK.matcher(line);
        int from = 0;
        if (mark.lookingAt()) {
            int last = value(mark.group(1));
            from = mark.end();
            while (mark.find()) {
                if (value(mark.group(1)) == last + 1) {
                    add(line.substring(from, mark.start()), requests);
                    from = mark.end();
                    last++;
                }
            }
        }
        add(line.substring(from), requests);
    }

    private static int value(String number) {
        int chinese = CHINESE.indexOf(number);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
    }

    private static void add(String text, List<String> requests) {
        var request = text.strip().replaceAll("[；;]$", "");
        if (!request.isEmpty()) {
            requests.add(request);
        }
    }
}

package org.sanji.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One tag of a Mustache template with its line.
 *
 * @param sign {@code #}, {@code ^}, {@code /}, {@code >}, {@code !}, {@code &}, {@code =}, or empty for a value
 */
record TemplateTag(String sign, String name, int line) {

    private static final Pattern TAG = Pattern.compile("\\{\\{(\\{|[#^/>!&=])?\\s*(.*?)\\s*}}}?", Pattern.DOTALL);

    static List<TemplateTag> of(String template) {
        var tags = new ArrayList<TemplateTag>();
        var matcher = TAG.matcher(template);
        int line = 1;
        int seen = 0;
        while (matcher.find()) {
            line += (int) template.substring(seen, matcher.start())
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            seen = matcher.start();
            tags.add(new TemplateTag(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2), line));
        }
        return tags;
    }

    /** The template with its tags blanked, so that what remains is the bare XHTML on the same lines. */
    static String blanked(String template) {
        return TAG.matcher(template).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    }
}

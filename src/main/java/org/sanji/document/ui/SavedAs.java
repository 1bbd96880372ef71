package org.sanji.document.ui;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sanji.document.FileType;
import org.springframework.web.util.UriUtils;

/** The header that makes a browser save a file under its name: plain for old programs, encoded as RFC 5987 says. */
public final class SavedAs {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._()-]+");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    private static final String NAMELESS = "XF-file";

    private SavedAs() {}

    public static String header(String name) {
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private static String plain(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        var extension = FileType.extensionOf(name);
        return EXTENSION.matcher(extension).matches() ? NAMELESS + "." + extension : NAMELESS;
    }
}

package org.sanji.document.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.document.PaperForm;
import org.sanji.document.PaperKind;
import org.springframework.stereotype.Component;

/** The templates in {@code config/templates/}, all read and checked at start; the bureau's own win over the defaults. */
@Component
class PaperTemplates {

    static final String FOLDER = "templates/";

    private static final String STYLE = FOLDER + "papers.css";
    private static final String LETTERS = FOLDER + "letters.css";

    private final ConfigFiles files;
    private final Map<PaperKind, Template> templates = new EnumMap<>(PaperKind.class);
    private final String style;
    private final String letters;

    PaperTemplates(ConfigFiles files) {
        this.files = files;
        this.style = harmless(files.read(STYLE));
        this.letters = harmless(files.read(LETTERS));
        var compiler = Mustache.compiler()
                .escapeHTML(true)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(part(name)));
        for (var kind : PaperKind.values()) {
            files.find(FOLDER + kind.template()).ifPresent(text -> templates.put(kind, compile(compiler, kind, text)));
        }
    }

    /** File of a part by the name it is included by. */
    static String fileOf(String part) {
        return FOLDER + "parts/" + part + ".html";
    }

    private String part(String name) {
        return name.matches("[a-z0-9-]+") ? files.find(fileOf(name)).orElse(null) : null;
    }

    private Template compile(Mustache.Compiler compiler, PaperKind kind, String text) {
        var file = FOLDER + kind.template();
        TemplateCheck.check(kind, file, text, this::part);
        try {
            return compiler.compile(text);
        } catch (MustacheException e) {
            throw new ConfigProblem(file, 0, e.getMessage(), e);
        }
    }

    /** The whole paper as XHTML, with its style, so that it looks the same whatever is edited later. */
    String fill(PaperKind kind, Map<String, Object> values) {
        var template = templates.get(kind);
        if (template == null) {
            throw new IllegalStateException("no template config/" + FOLDER + kind.template());
        }
        return page(kind, template.execute(values));
    }

    /** A page in the common style around ready XHTML. */
    String plain(String body) {
        return page("sheet", style, body);
    }

    /** A style sheet as it may stand in XHTML. */
    private static String harmless(String css) {
        return css.replace("&", "").replace("<", "");
    }

    private String page(PaperKind kind, String body) {
        var form = kind.form();
        boolean letter = form == PaperForm.LETTER || form == PaperForm.NOTICE;
        return page(form.name().toLowerCase(Locale.ROOT), letter ? style + letters : style, body);
    }

    private static String page(String form, String sheet, String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head><title></title><style>\n" + sheet
                + "</style></head>\n<body class=\"" + form + "\">\n" + body + "\n</body></html>\n";
    }
}

package org.sanji.document.internal;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.sanji.common.ConfigProblem;
import org.sanji.document.PaperFields;
import org.sanji.document.PaperFields.Field;
import org.sanji.document.PaperKind;

/**
 * Reads a template at start as the engine will fill it: a placeholder nobody fills, a section that does not end, markup
 * that is no XHTML stops the start with file and line.
 */
final class TemplateCheck {

    private static final Set<String> OF_EVERY_ROW = Set.of("-first", "-last", "-index");
    private static final String ITSELF = ".";

    private final PaperKind kind;
    private final Function<String, String> parts;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> including = new HashSet<>();

    /** A section that was begun; field is null when it is a column used as a condition. */
    private record Open(TemplateTag tag, Field field) {}

    private TemplateCheck(PaperKind kind, Function<String, String> parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /** @param parts text of a part by the name it is included by */
    static void check(PaperKind kind, String file, String template, Function<String, String> parts) {
        new TemplateCheck(kind, parts).check(file, template);
    }

    private void check(String file, String template) {
        markup(file, template);
        int depth = open.size();
        for (var tag : TemplateTag.of(template)) {
            switch (tag.sign()) {
                case "!" -> {}
                case "" -> value(file, tag);
                case "#", "^" -> begin(file, tag);
                case "/" -> end(file, tag, depth);
                case ">" -> include(file, tag);
                default ->
                    throw new ConfigProblem(
                            file, tag.line(), "write {{" + tag.name() + "}}: unescaped text would break the paper");
            }
        }
        if (open.size() > depth) {
            var tag = open.peek().tag();
            throw new ConfigProblem(file, tag.line(), "the section {{#" + tag.name() + "}} does not end");
        }
    }

    private static void markup(String file, String template) {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var xml = factory.createXMLStreamReader(
                    new StringReader("<body>" + TemplateTag.blanked(template) + "</body>"));
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new ConfigProblem(file, line, "no well-formed XHTML: " + firstLine(e.getMessage()), e);
        }
    }

    private static String firstLine(String message) {
        return message.substring(message.lastIndexOf("Message: ") + 1)
                .lines()
                .findFirst()
                .orElse(message);
    }

    private void value(String file, TemplateTag tag) {
        if (tag.name().equals(ITSELF) || OF_EVERY_ROW.contains(tag.name())) {
            require(!open.isEmpty(), file, tag, "stands outside a section");
            return;
        }
        var field = find(tag.name());
        require(isColumn(tag.name()) || field != null, file, tag, unknown());
        if (field != null) {
            require(
                    field.type() == PaperFields.Type.LINE,
                    file,
                    tag,
                    "has several lines; write {{#" + tag.name() + "}} … {{/" + tag.name() + "}}");
        }
    }

    private void begin(String file, TemplateTag tag) {
        boolean row = isColumn(tag.name()) || OF_EVERY_ROW.contains(tag.name());
        var field = row ? null : find(tag.name());
        require(row || field != null, file, tag, unknown());
        open.push(new Open(tag, tag.sign().equals("^") ? null : field));
    }

    private void end(String file, TemplateTag tag, int depth) {
        require(open.size() > depth, file, tag, "ends a section that was not begun");
        var begun = open.pop().tag();
        require(
                begun.name().equals(tag.name()),
                file,
                tag,
                "ends here, but {{" + begun.sign() + begun.name() + "}} of line " + begun.line() + " is open");
    }

    private void include(String file, TemplateTag tag) {
        require(including.add(tag.name()), file, tag, "includes itself");
        var part = parts.apply(tag.name());
        require(part != null, file, tag, "there is no such part in " + PaperTemplates.FOLDER);
        check(PaperTemplates.fileOf(tag.name()), part);
        including.remove(tag.name());
    }

    private boolean isColumn(String name) {
        return open.stream()
                .anyMatch(o -> o.field() != null && o.field().columns().contains(name));
    }

    private Field find(String name) {
        return kind.fields().find(name).or(() -> PaperFields.COMMON.find(name)).orElse(null);
    }

    private String unknown() {
        var known = new java.util.ArrayList<String>(open.stream()
                .filter(o -> o.field() != null)
                .flatMap(o -> o.field().columns().stream())
                .toList());
        List.of(kind.fields(), PaperFields.COMMON).forEach(f -> f.all().forEach(field -> known.add(field.name())));
        return "is not known to this paper; known: " + String.join(", ", known);
    }

    private static void require(boolean right, String file, TemplateTag tag, String problem) {
        if (!right) {
            throw new ConfigProblem(file, tag.line(), "{{" + tag.sign() + tag.name() + "}} " + problem);
        }
    }
}

package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigProblem;
import org.sanji.document.PaperKind;

/** What is wrong with a template is said at start, with file and line. */
class TemplateCheckTest {

    private static final Map<String, String> PARTS =
            Map.of("sign", "<p>{{organ}}</p>", "bad", "<p>\n{{nobody}}</p>", "loop", "{{>loop}}");

    private static void check(String template) {
        TemplateCheck.check(PaperKind.ACCEPTANCE_NOTICE, "templates/acceptance-notice.html", template, PARTS::get);
    }

    @Test
    void takesCommonFieldsOwnFieldsRowsAndParts() {
        assertThatCode(
                        () -> check(
                                """
                {{! 注 }}
                <p>{{petitioner}}：{{#handler}}{{handler}}（{{organPhone}}）{{/handler}}{{^handler}}—{{/handler}}</p>
                {{#requests}}<p>{{no}}. {{text}}{{^-last}}；{{/-last}}</p>
                {{/requests}}{{>sign}}"""))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>{{petitoner}}</p>                                  | :1: {{petitoner}} is not known",
                "<p>{{relief}}</p>                                     | {{relief}} is not known",
                "<p>{{text}}</p>                                       | {{text}} is not known",
                "<p>{{requests}}</p>                                   | has several lines",
                "{{#requests}}<p>{{no}}</p>                            | {{#requests}} does not end",
                "<p>{{/requests}}</p>                                  | was not begun",
                "{{#handler}}<p>{{/dueOn}}</p>                         | of line 1 is open",
                "{{#requests}}{{#handler}}<p>a</p>{{/requests}}        | is open",
                "<p>{{{petitioner}}}</p>                               | unescaped",
                "<p>{{&petitioner}}</p>                                | unescaped",
                "<p>{{=<% %>=}}</p>                                    | unescaped",
                "<p>{{.}}</p>                                          | outside a section",
                "{{>unknown}}                                          | no such part",
                "{{>loop}}                                             | includes itself",
                "<p>{{petitioner}}                                     | no well-formed XHTML",
                "<p>&nbsp;</p>                                         | no well-formed XHTML",
            })
    void refuses(String template, String problem) {
        assertThatThrownBy(() -> check(template))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(problem);
    }

    @Test
    void namesTheLineOfTheTemplateOrOfItsPart() {
        assertThatThrownBy(() -> check("<p>\n\n{{petitoner}}</p>"))
                .hasMessageStartingWith("config/templates/acceptance-notice.html:3: {{petitoner}}");
        assertThatThrownBy(() -> check("<p>a</p>\n{{>bad}}"))
                .hasMessageStartingWith("config/templates/parts/bad.html:2: {{nobody}}");
        assertThatThrownBy(() -> check("<p>{{\n! x }}</p>\n<p>"))
                .hasMessageStartingWith("config/templates/acceptance-notice.html:3: no well-formed");
    }
}

package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.mediation.Phrases.Phrase;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;

class PhraseFileTest {

    @TempDir
    Path folder;

    @Test
    void givesAnOrganItsOwnBeforeTheCommonOnesAndNothingOfAnother() {
        var file = new PhraseFile(new ConfigFiles(Path.of("config")), organs());

        assertThat(file.of("RSJ"))
                .extracting(Phrase::code)
                .startsWith("nmg")
                .contains("jc")
                .doesNotContain("wy");
        assertThat(file.of("MZJ")).extracting(Phrase::code).contains("jc").doesNotContain("nmg");
    }

    @Test
    void refusesACodeThatIsTakenAnUnknownPlaceAndAnUnknownOrgan() throws IOException {
        refuses(
                "common: { FACTS: { jc: { name: 甲, text: 乙 } } }\norgans: { RSJ: { BASIS: { jc: { name: 甲, text: 乙 } } } }",
                "twice");
        refuses("common: { NOWHERE: { jc: { name: 甲, text: 乙 } } }", "unknown `NOWHERE`");
        refuses("common: { FACTS: { JC: { name: 甲, text: 乙 } } }", "small letters");
        refuses("common: {}\norgans: { NIX: {} }", "no organ");
    }

    private void refuses(String yaml, String why) throws IOException {
        Files.writeString(folder.resolve("phrases.yml"), yaml);
        var organs = organs();
        assertThatThrownBy(() -> new PhraseFile(new ConfigFiles(folder), organs))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("phrases.yml")
                .hasMessageContaining(why);
    }

    private static Organs organs() {
        Organs organs = mock();
        var organ = new Organ("RSJ", "人社局", "人社", Organ.Kind.DEPARTMENT, true, true, null);
        when(organs.find(anyString()))
                .thenAnswer(call -> call.getArgument(0).equals("NIX") ? Optional.empty() : Optional.of(organ));
        return organs;
    }
}

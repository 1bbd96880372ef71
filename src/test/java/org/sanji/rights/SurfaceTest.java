package org.sanji.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.rights.Unlisted;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scan finds what the table does not name, so that a forgotten line cannot pass. */
class SurfaceTest {

    @Test
    void seesViewsAndPagesOfEveryMethod() throws IOException {
        var found = Surface.routes("fixture.rights").keySet();
        assertThat(found)
                .containsExactlyInAnyOrder("/unlisted/view", "/unlisted/post", "/unlisted/delete", "/unlisted/remove");
        assertThat(RightsTable.read().missing(found)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void seesServices() throws IOException {
        Unlisted service = () -> {};
        var found = Surface.services(Stream.of(service), "fixture\\.rights\\.\\w+");
        assertThat(found).containsExactly("Unlisted.act");
        assertThat(RightsTable.read().missing(found)).containsExactly("Unlisted.act");
    }
}

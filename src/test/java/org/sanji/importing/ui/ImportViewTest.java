package org.sanji.importing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sanji.security.Role;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;

/** The administrator's import: what is said when it goes well, when rows are bad, and when the file is no use. */
@WithActor(roles = Role.SYSTEM_ADMIN)
class ImportViewTest extends KaribuTest {

    private static final String HEAD = "number,user,title,filed_at,detail,reply,replied_at\n";

    private String imported(String text) throws InterruptedException {
        UI.getCurrent().navigate("admin/import");
        var view = _get(ImportView.class);
        view.start(text.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 600 && _find(ProgressBar.class).size() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            MockVaadin.clientRoundtrip();
        }
        return view.getElement().getTextRecursively();
    }

    @Test
    void badRowsAreSkippedAndCanBeFetched() throws InterruptedException {
        var said = imported(HEAD + "v1,V1,河道堆放垃圾,2019-03-01T08:00:00,河道边长期堆放垃圾,,\n" + "v2,V2,没有日期,昨天,没有日期的一行,,\n");
        assertThat(said).contains("新增 1 件，已有 0 件，跳过 1 行；共 2 行");
        assertThat(_get(Anchor.class, spec -> spec.withText("下载跳过的 1 行及原因")).getHref())
                .isNotEmpty();
        assertThat(_get(Upload.class).isVisible()).isTrue();
    }

    @Test
    void anEmptyFileIsExplained() throws InterruptedException {
        assertThat(imported(HEAD)).contains("文件里没有数据行");
    }

    @Test
    void aForeignFileIsExplained() throws InterruptedException {
        assertThat(imported("a,b\n1,2\n")).contains("文件没有“number”这一列");
    }

    @Test
    @SuppressWarnings("unchecked") // the page has one list
    void theMappingFilesOfTheConfigurationAreOffered() {
        UI.getCurrent().navigate("admin/import");
        assertThat(((ComboBox<String>) _get(ComboBox.class)).getValue()).isEqualTo("import-message-board.yml");
    }

    @Test
    @WithActor(roles = Role.SECURITY_ADMIN)
    void othersFindNoSuchPage() {
        UI.getCurrent().navigate("admin/import");
        assertThat(_find(Upload.class)).isEmpty();
    }
}

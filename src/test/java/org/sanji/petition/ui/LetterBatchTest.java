package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Purpose;
import org.sanji.petition.RegisteredLetter;

/** Grouping files to letters and going from letter to letter, without losing anything. */
class LetterBatchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private final LetterBatch batch = new LetterBatch("batch", DAY);

    private static List<UUID> files(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static LetterInput titled(String title) {
        var blank = LetterInput.blank(DAY);
        return new LetterInput(
                blank.postmarkedOn(),
                Purpose.REQUEST,
                null,
                null,
                null,
                1,
                title,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                null);
    }

    private void registers(Letter letter) {
        letter.register(RegisteredLetter.ofSealed(letter.key()));
    }

    private void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void makesALetterOfEachFileAndTheFirstIsInHand() {
        var scans = files(3);
        batch.addFiles(scans);
        assertThat(batch.letters()).extracting(l -> l.files().get(0)).containsExactlyElementsOf(scans);
        assertThat(batch.current()).isSameAs(batch.letters().get(0));
        assertThat(batch.size()).isEqualTo(3);
    }

    @Test
    void aFileGoesToTheLetterThatIsBeingTypedWithoutOne() {
        batch.current().type(titled("测试：先写后扫"));
        batch.addFiles(files(1));
        assertThat(batch.letters()).hasSize(1);
        assertThat(batch.current().input().title()).isEqualTo("测试：先写后扫");
    }

    @Test
    void mergesPagesIntoTheLetterBeforeAndSplitsThemOff() {
        var scans = files(3);
        batch.addFiles(scans);
        batch.step(1);
        batch.mergeIntoPrevious();
        assertThat(batch.current().files()).containsExactly(scans.get(0), scans.get(1));
        assertThat(batch.letters()).hasSize(2);
        batch.split(1);
        assertThat(batch.letters()).extracting(l -> l.files().size()).containsExactly(1, 1, 1);
        assertThat(batch.letters().get(1).files()).containsExactly(scans.get(1));
    }

    @Test
    void refusesToMergeWhereSomethingWouldBeLostOrChanged() {
        batch.addFiles(files(2));
        refused("letter-first", batch::mergeIntoPrevious);
        refused("letter-not-to-split", () -> batch.split(0));
        batch.step(1);
        batch.current().type(titled("测试：第二封"));
        refused("letter-has-text", batch::mergeIntoPrevious);
        batch.current().type(LetterInput.blank(null));
        registers(batch.letters().get(0));
        refused("letter-registered", batch::mergeIntoPrevious);
        batch.step(-1);
        refused("letter-registered", () -> batch.addPages(files(1)));
        refused("letter-registered", batch::remove);
    }

    @Test
    void goesToTheNextOpenLetterAndKeepsTheEnvelopeDate() {
        batch.addFiles(files(3));
        batch.step(1);
        registers(batch.current());
        batch.next(DAY.minusDays(2));
        assertThat(batch.current()).isSameAs(batch.letters().get(2));
        assertThat(batch.current().input().postmarkedOn()).isEqualTo(DAY.minusDays(2));
        registers(batch.current());
        batch.next(DAY);
        assertThat(batch.current()).isSameAs(batch.letters().get(0));
        registers(batch.current());
        batch.next(DAY);
        assertThat(batch.current().isBlank()).isTrue();
        assertThat(batch.registered()).isEqualTo(batch.size()).isEqualTo(3);
    }

    @Test
    void keepsNothingOfWhatWasTypedAboutARegisteredLetter() {
        batch.current().type(titled("测试：举报"));
        registers(batch.current());
        assertThat(batch.current().input().nothingTyped()).isTrue();
    }
}

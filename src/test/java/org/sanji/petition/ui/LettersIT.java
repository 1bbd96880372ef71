package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.StaleActionException;
import org.sanji.document.AttachmentKind;
import org.sanji.document.Attachments;
import org.sanji.petition.Drafts;
import org.sanji.petition.IdType;
import org.sanji.petition.LetterBatches;
import org.sanji.petition.NewParty;
import org.sanji.petition.Origin;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;
import org.sanji.petition.RegisteredLetter;
import org.sanji.petition.Registrations;
import org.sanji.petition.Sex;
import org.sanji.petition.SuperiorLetter;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A morning's post on H2: kept through crashes, registered once, and silent about what is sealed. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class LettersIT {

    @Autowired
    private Registrations registrations;

    @Autowired
    private LetterBatches batches;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Actor clerk;

    /** Each test has a clerk with a batch of its own. */
    @BeforeEach
    void newClerk() {
        clerk = new Actor("t-" + UUID.randomUUID(), "测试收信员", Set.of(Role.RECEPTIONIST), "XFJ", false);
    }

    private <T> T as(Supplier<T> work) {
        return runAs.as(clerk, work);
    }

    /** The page opened, for the first time or after a crash. */
    private LettersPresenter opened() {
        return as(() -> new LettersPresenter(registrations, batches, drafts, attachments, clock));
    }

    private UUID staged(int seed) {
        return as(() -> attachments.stage(AttachmentKind.SCAN, SampleFiles.picture("scan-" + seed + ".png", seed)))
                .id();
    }

    private LetterInput letter(Purpose purpose, String name, String anonymous, String title) {
        var sender = new NewParty(
                PartyRole.PETITIONER,
                name,
                IdType.NONE,
                null,
                null,
                Sex.UNKNOWN,
                null,
                name == null ? null : "示例县青石镇",
                null);
        return new LetterInput(
                cases.today().minusDays(2),
                purpose,
                anonymous,
                sender,
                null,
                3,
                title,
                List.of("测试：请答复"),
                null,
                null,
                false,
                "QSZ",
                "石门村",
                false,
                null,
                null,
                null,
                true,
                null);
    }

    private LetterInput letter() {
        return letter(Purpose.REQUEST, "测试卯辰", null, "测试：来信一件");
    }

    private Receipt types(LettersPresenter page, LetterInput input) {
        return as(() -> {
            page.type(input);
            return page.save(input);
        });
    }

    private static void registers(Callable<?> work) throws Exception {
        work.call();
    }

    @Test
    void registersALetterWithItsDatesSenderAndScan() {
        var page = opened();
        var scan = staged(1);
        var receipt = as(() -> {
            page.addFiles(List.of(scan), false);
            return types(page, letter());
        });
        assertThat(cases.view(receipt.petitionId())).satisfies(v -> {
            assertThat(v.form()).isEqualTo(PetitionForm.LETTER);
            assertThat(v.postmarkedOn()).isEqualTo(cases.today().minusDays(2));
            assertThat(v.receivedOn()).isEqualTo(cases.today());
            assertThat(v.village()).isEqualTo("石门村");
            assertThat(v.personsConcerned()).isEqualTo(3);
            assertThat(v.personsPresent()).isZero();
        });
        assertThat(as(() -> attachments.of(receipt.petitionId())))
                .singleElement()
                .satisfies(a -> assertThat(a.kind()).isEqualTo(AttachmentKind.SCAN));
    }

    @Test
    void anAnonymousLetterHasAReasonInsteadOfAName() {
        var receipt = types(opened(), letter(Purpose.REQUEST, null, "信中未署名", "测试：匿名来信"));
        assertThat(cases.view(receipt.petitionId()).parties()).singleElement().satisfies(p -> {
            assertThat(p.name()).isNull();
            assertThat(p.missingReason()).isEqualTo("信中未署名");
        });
    }

    @Test
    void afterACrashTheBatchTheTextAndTheScansAreThere() {
        var page = opened();
        as(() -> {
            page.addFiles(List.of(staged(2), staged(3)), false);
            page.receivedOn(cases.today().minusDays(1));
            page.type(letter());
            return null;
        });
        var again = opened();
        assertThat(again.batch().receivedOn()).isEqualTo(cases.today().minusDays(1));
        assertThat(again.batch().letters()).hasSize(2);
        assertThat(again.current().input()).isEqualTo(letter());
        assertThat(again.current().files()).hasSize(1);
    }

    @Test
    void aCrashBetweenRegistrationAndAnswerLeavesOnePetition() {
        var page = opened();
        as(() -> {
            page.type(letter());
            return null;
        });
        var key = page.current().key();
        // the registration arrives, the page never hears of it
        var first = types(opened(), letter());
        var again = opened();
        assertThat(again.batch().letters()).extracting(Letter::isOpen).contains(false);
        assertThat(as(() -> batches.registered(List.of(key))))
                .extracting(RegisteredLetter::number)
                .containsExactly(first.number());
        assertThat(jdbc.sql("select count(*) from petition where registered_by = :clerk")
                        .param("clerk", clerk.username())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void savingTwiceReturnsTheSamePetition() {
        var page = opened();
        as(() -> {
            page.type(letter());
            return null;
        });
        var first = opened();
        var second = opened();
        assertThat(types(first, letter())).isEqualTo(as(() -> second.save(letter())));
    }

    @Test
    void anotherWindowIsToldInsteadOfOverwriting() {
        var page = opened();
        as(() -> {
            page.type(letter());
            return null;
        });
        var other = opened();
        as(() -> {
            other.type(letter(Purpose.REQUEST, "测试卯辰", null, "测试：另一个窗口"));
            return null;
        });
        assertThatThrownBy(() -> as(() -> {
                    page.type(letter(Purpose.REQUEST, "测试卯辰", null, "测试：旧窗口"));
                    return null;
                }))
                .isInstanceOf(StaleActionException.class);
    }

    /** Sealed with the first save: the batch says that, and keeps neither text nor scan nor number. */
    @Test
    void anAccusationIsSealedAtOnce() throws Exception {
        var page = opened();
        var scan = staged(4);
        as(() -> {
            page.addFiles(List.of(scan), false);
            return null;
        });
        var key = page.current().key();
        registers(() -> types(page, letter(Purpose.ACCUSATION, "测试卯辰", null, "测试：索要好处")));
        assertThat(as(() -> batches.registered(List.of(key)))).containsExactly(RegisteredLetter.ofSealed(key));
        var again = opened();
        assertThat(again.batch().letters().get(0).registered().sealed()).isTrue();
        assertThat(as(() -> drafts.mine(LetterStore.LETTER))).isEmpty();
        assertThatThrownBy(() -> as(() -> attachments.open(scan))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aColleagueFindsNothingOfTheBatch() {
        var page = opened();
        var receipt = types(page, letter());
        var key = page.batch().letters().get(0).key();
        assertThat(receipt.number()).isNotBlank();
        assertThat(runAs.as(Cases.CLERK, () -> batches.registered(List.of(key))))
                .isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> new LetterStore(drafts, batches)
                        .keys(page.batch().key())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void namesEveryMistakeOfALetterAtItsField() {
        var page = opened();
        var wrong = new LetterInput(
                LocalDate.now(clock).plusDays(1),
                Purpose.REQUEST,
                null,
                null,
                null,
                1,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                true,
                null,
                null,
                null,
                false,
                null);
        assertThat(page.check(wrong, List.of()))
                .extracting(DeskError::field)
                .containsExactly(
                        DeskField.POSTMARKED_ON,
                        DeskField.PARTY_NAME,
                        DeskField.TITLE,
                        DeskField.REQUESTS,
                        DeskField.URGENT);
        assertThat(page.check(letter(Purpose.REQUEST, null, "信中未署名", "测试"), List.of()))
                .isEmpty();
    }

    @Test
    void aPostPassedDownByASuperiorNeedsTheSuperiorsLetterForEach() {
        var page = opened();
        as(() -> {
            page.origin(Origin.SUPERIOR_ASSIGNED);
            return null;
        });
        assertThat(page.check(letter(), List.of()))
                .extracting(DeskError::field)
                .containsExactly(DeskField.SUPERIOR_ORGAN, DeskField.SUPERIOR_NUMBER);
        var from = new SuperiorLetter("SHIXFJ", "市信交〔2026〕7号", null, false);
        var plain = letter();
        var passedDown = new LetterInput(
                plain.postmarkedOn(),
                plain.purpose(),
                plain.anonymous(),
                plain.sender(),
                plain.signatories(),
                plain.personsConcerned(),
                plain.title(),
                plain.requests(),
                plain.narrative(),
                plain.category(),
                plain.categoryProposed(),
                plain.township(),
                plain.village(),
                plain.urgent(),
                plain.urgentReason(),
                plain.link(),
                plain.linked(),
                plain.linkDecided(),
                from);
        assertThat(page.check(passedDown, List.of())).isEmpty();
        var receipt = types(page, passedDown);
        assertThat(cases.view(receipt.petitionId()).origin()).isEqualTo(Origin.SUPERIOR_ASSIGNED);
    }

    @Test
    void finishingGivesUpWhatIsNotRegisteredAndKeepsThePetitions() {
        var page = opened();
        var receipt = types(page, letter());
        var scan = staged(5);
        as(() -> {
            page.addFiles(List.of(scan), false);
            page.finish();
            return null;
        });
        assertThat(opened().batch().size()).isZero();
        assertThat(as(() -> attachments.staged(List.of(scan)))).isEmpty();
        assertThat(cases.view(receipt.petitionId()).number()).isEqualTo(receipt.number());
    }
}

package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Half-typed work is kept, encrypted, for its owner alone, until it is registered, discarded or too old. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class DraftsIT {

    private static final Actor WANG = clerk("drafts-wang");
    private static final Actor LI = clerk("drafts-li");
    private static final String SECRET = "测试某人 110101199003070011 住青石村";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventClock clock;

    private static Draft draft(String kind, String content) {
        return new Draft(UUID.randomUUID().toString(), kind, "测**", content, 0);
    }

    private static Draft next(Draft draft, String content, int version) {
        return new Draft(draft.key(), draft.kind(), draft.label(), content, version);
    }

    private static Actor clerk(String username) {
        return new Actor(username, "测试接待员", Set.of(Role.RECEPTIONIST), "XFJ", false);
    }

    private NewPetition keyed(Draft draft) {
        return cases.visit().change().idempotencyKey(draft.key()).build();
    }

    @Test
    void whatWasTypedIsFoundAgainByItsOwnerAndByNobodyElse() {
        var draft = draft("it-own", SECRET);
        runAs.as(WANG, () -> drafts.save(draft));
        assertThat(runAs.as(WANG, () -> drafts.mine("it-own")))
                .extracting(DraftLine::key)
                .containsExactly(draft.key());
        assertThat(runAs.as(WANG, () -> drafts.open(draft.key())).content()).isEqualTo(SECRET);
        assertThat(runAs.as(LI, () -> drafts.mine("it-own"))).isEmpty();
        assertThatThrownBy(() -> runAs.as(LI, () -> drafts.open(draft.key()))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.system(() -> drafts.open(draft.key()))).isInstanceOf(NotFoundException.class);
        runAs.as(LI, () -> drafts.discard(draft.key()));
        assertThatThrownBy(() -> runAs.as(LI, () -> drafts.save(next(draft, "overwritten", 1))))
                .isInstanceOf(StaleActionException.class);
        assertThat(runAs.as(WANG, () -> drafts.open(draft.key())).content()).isEqualTo(SECRET);
    }

    @Test
    void nothingOfItCanBeReadInTheTable() {
        var draft = draft("it-secret", SECRET);
        runAs.as(WANG, () -> drafts.save(draft));
        var row = jdbc.sql("select label, content from petition_draft where draft_key = :key")
                .param("key", draft.key())
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain("测", "110101", "青石");
    }

    @Test
    void theLongestFormFitsAndALongerOneIsRefusedWithASentence() {
        var longest = draft("it-long", "字".repeat(200_000));
        runAs.as(WANG, () -> drafts.save(longest));
        assertThat(runAs.as(WANG, () -> drafts.open(longest.key())).content()).hasSize(200_000);
        assertThatThrownBy(() -> runAs.as(WANG, () -> drafts.save(draft("it-long", "字".repeat(200_001)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class, r -> assertThat(r.code()).isEqualTo("draft-too-long"));
    }

    @Test
    void twoWindowsOnOneDraftDoNotOverwriteEachOther() {
        var draft = draft("it-windows", "one");
        int first = runAs.as(WANG, () -> drafts.save(draft));
        runAs.as(WANG, () -> drafts.save(next(draft, "two", first)));
        assertThatThrownBy(() -> runAs.as(WANG, () -> drafts.save(next(draft, "three", first))))
                .isInstanceOf(StaleActionException.class);
        assertThat(runAs.as(WANG, () -> drafts.open(draft.key())).content()).isEqualTo("two");
    }

    @Test
    void theRegistrationTakesItsDraftAwayAndALateSaveDoesNotBringItBack() {
        var draft = draft("it-saved", SECRET);
        runAs.as(Cases.CLERK, () -> drafts.save(draft));
        var receipt = cases.register(keyed(draft));
        assertThat(runAs.as(Cases.CLERK, () -> drafts.mine("it-saved"))).isEmpty();
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> drafts.save(draft)))
                .isInstanceOf(StaleActionException.class);
        assertThat(cases.register(keyed(draft))).isEqualTo(receipt);
    }

    @Test
    void aRegistrationThatIsRefusedKeepsItsDraft() {
        var draft = draft("it-refused", SECRET);
        runAs.as(Cases.CLERK, () -> drafts.save(draft));
        var link = new LinkChoice(UUID.randomUUID(), "测试", false, null);
        assertThatThrownBy(() ->
                        cases.register(keyed(draft).change().linkedTo(link).build()))
                .isInstanceOf(NotFoundException.class);
        assertThat(runAs.as(Cases.CLERK, () -> drafts.open(draft.key())).content())
                .isEqualTo(SECRET);
    }

    @Test
    void anOldDraftIsGone() {
        var draft = draft("it-old", SECRET);
        clock.at(clock.instant().minus(Duration.ofDays(400)), () -> runAs.as(WANG, () -> drafts.save(draft)));
        assertThat(runAs.as(WANG, () -> drafts.mine("it-old"))).isEmpty();
        runAs.as(LI, () -> drafts.save(draft("it-old", "another")));
        assertThat(jdbc.sql("select count(*) from petition_draft where draft_key = :key")
                        .param("key", draft.key())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

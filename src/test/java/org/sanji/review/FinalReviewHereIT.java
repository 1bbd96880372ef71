package org.sanji.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperKind;
import org.sanji.document.Papers;
import org.sanji.mediation.HearingConclusion;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.Side;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.ClockLine;
import org.sanji.petition.PetitionClocks;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.FileCipher;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.ReviewCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A final review conducted here, in a house whose list of organs gives the city accounts; and its hearing (Art 36). */
@SpringBootTest
@ActiveProfiles("test")
@Import({FinalReviewHereIT.Time.class, Cases.class, ReviewCases.class})
@RecordApplicationEvents
@DirtiesContext
class FinalReviewHereIT {

    private static final String CITY = "SHIZF";
    private static final Actor REVIEWER = ReviewCases.reviewerOf(CITY);
    private static final Actor HEAD = Cases.headOf(CITY);

    @TestConfiguration
    static class Time {
        @Bean
        MutableClock mutableClock() {
            return new MutableClock();
        }

        @Bean
        @Primary
        EventClock testClock(MutableClock clock) {
            return new EventClock(clock);
        }

        @Bean
        EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
            return new EngineTime(clock, runtime, management);
        }
    }

    /** The usual list of organs, in which the city has accounts. */
    @DynamicPropertySource
    static void organs(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "config-with-city"));
        var usual = Files.readString(Path.of("config", "organs.yml"));
        var changed = usual.replaceAll("(SHIZF: .*accounts: )no ", "$1yes");
        assertThat(changed).isNotEqualTo(usual);
        Files.writeString(folder.resolve("organs.yml"), changed);
        registry.add("sanji.config-dir", folder::toString);
    }

    @Autowired
    private Cases cases;

    @Autowired
    private ReviewCases walk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private Hearings hearings;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private Papers papers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FileCipher cipher;

    @Autowired
    private RunAs runAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EngineTime time;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void begin() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void end() {
        time.reset();
    }

    /** Asked for on 9 March 2026 and taken up: due on 8 April without a hearing. */
    private UUID underFinalReview() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        clock.set(LocalDate.of(2026, 3, 9));
        walk.ask(id);
        walk.accept(id, REVIEWER);
        return id;
    }

    private ReviewView last(UUID id) {
        var all = runAs.as(REVIEWER, () -> reviews.of(id));
        return all.get(all.size() - 1);
    }

    private UUID announce(UUID id, LocalDate day) {
        var form = new HearingForm(
                "测试：争议较大",
                day.atTime(8, 0),
                day.atTime(8, 45),
                "测试：市政府三楼",
                null,
                List.of(
                        new HearingForm.Member("测试甲", "测试：律师", true),
                        new HearingForm.Member("测试乙", "测试：人大代表", false),
                        new HearingForm.Member("测试丙", "测试：教师", false)),
                List.of(new HearingForm.Party("测试丁", Side.ORGAN)));
        var subject = last(id).id().toString();
        return runAs.as(REVIEWER, () -> hearings.announce(id, HearingKind.FINAL_REVIEW, subject, form));
    }

    private void held(UUID id) {
        var item = walk.item(id, TaskKey.HOLD_HEARING);
        var minutes = new HearingMinutes(HearingResult.HELD, true, "测试：双方到场", List.of(), "测试：陈述、质证", null);
        runAs.as(REVIEWER, () -> hearings.record(item.id(), item.version(), minutes));
    }

    private void reported(UUID id) {
        var item = walk.item(id, TaskKey.REPORT_HEARING);
        var report = new HearingReport(HearingConclusion.NOT_SUPPORTED, "测试：查明的事实", "测试：结论", null);
        runAs.as(REVIEWER, () -> hearings.report(item.id(), item.version(), report));
    }

    @Test
    void theTimeOfAHearingDoesNotCountInTheThirtyDays() {
        var id = underFinalReview();
        assertThat(last(id).period().dueOn()).isEqualTo(LocalDate.of(2026, 4, 8));
        clock.set(LocalDate.of(2026, 3, 30));
        announce(id, LocalDate.of(2026, 4, 14));
        assertThat(last(id).period())
                .as("planned: until the report is due, five working days after the hearing")
                .isEqualTo(new ReviewView.Period(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 30), 22));
        assertThat(walk.item(id, TaskKey.DRAFT_REVIEW_OPINION).dueAt())
                .isEqualTo(Days.endOf(LocalDate.of(2026, 4, 30)));

        clock.set(LocalDate.of(2026, 4, 14));
        held(id);
        clock.set(LocalDate.of(2026, 4, 16));
        reported(id);
        assertThat(last(id).period())
                .as("30 March to 16 April are seventeen days")
                .isEqualTo(new ReviewView.Period(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 25), 17));
        assertThat(runAs.system(() -> clocks.of(cases.view(id))))
                .filteredOn(line -> line.kind() == ClockKind.FINAL_REVIEW)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.due().dueOn()).isEqualTo(LocalDate.of(2026, 4, 25));
                    assertThat(line.rests())
                            .containsExactly(new ClockLine.Rest(
                                    LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 16), "review.rest.why"));
                });
        time.advance(new PassKey(id, 1), Days.startOf(LocalDate.of(2026, 4, 25)));
        assertThat(breaches(id)).isEmpty();
        time.advance(new PassKey(id, 1), Days.startOf(LocalDate.of(2026, 4, 27)));
        assertThat(breaches(id)).singleElement().satisfies(b -> {
            assertThat(b.organ()).isEqualTo(CITY);
            assertThat(b.dueOn()).isEqualTo(LocalDate.of(2026, 4, 25));
        });
    }

    private List<BreachRaised> breaches(UUID id) {
        return events.stream(BreachRaised.class)
                .filter(b -> b.key().petitionId().equals(id) && b.kind() == BreachKind.FINAL_REVIEW)
                .toList();
    }

    @Test
    void aHearingThatIsCalledOffRestsNothing() {
        var id = underFinalReview();
        var hearing = announce(id, LocalDate.of(2026, 3, 25));
        runAs.as(REVIEWER, () -> hearings.callOff(hearing, "测试：信访人不参加"));
        assertThat(last(id).period())
                .isEqualTo(new ReviewView.Period(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 8), 0));
    }

    @Test
    void theOpinionWaitsForTheHearingAndSaysThatItWasHeld() {
        var id = underFinalReview();
        announce(id, LocalDate.of(2026, 3, 25));
        var item = walk.item(id, TaskKey.DRAFT_REVIEW_OPINION);
        var draft = ReviewCases.draft(ReviewResult.UPHOLD, null);
        assertThatThrownBy(() -> runAs.as(REVIEWER, () -> tasks.submit(item.id(), item.version(), draft)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("opinion-hearing-open"));
        clock.set(LocalDate.of(2026, 3, 25));
        held(id);
        reported(id);
        walk.submit(id, ReviewResult.UPHOLD, REVIEWER);
        walk.approve(id, HEAD);
        walk.serve(id);

        assertThat(last(id).state()).isEqualTo(ReviewState.DONE);
        assertThat(last(id).opinion().text().relief())
                .as("a final review has none")
                .isNull();
        assertThat(text(id, PaperKind.FINAL_REVIEW_OPINION)).contains("听证结论", "终结意见", "测试：结论");
        assertThat(papers.of(id))
                .extracting(IssuedPaper::kind)
                .contains(PaperKind.REVIEW_OPINION, PaperKind.HEARING_NOTICE, PaperKind.FINAL_REVIEW_OPINION);
    }

    private String text(UUID id, PaperKind kind) {
        var sealed = jdbc.sql("select content from paper where petition_id = ? and kind = ?")
                .params(id, kind.name())
                .query(byte[].class)
                .single();
        try (var in = new GZIPInputStream(cipher.decrypting(new ByteArrayInputStream(sealed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheReviewOrganHoldsHearingsOfItsReview() {
        var id = underFinalReview();
        var subject = last(id).id().toString();
        assertThat(runAs.as(REVIEWER, () -> hearings.possible(id)))
                .extracting(Hearings.Possible::kind)
                .containsExactly(HearingKind.FINAL_REVIEW);
        assertThat(runAs.as(ReviewCases.REVIEWER, () -> hearings.mayAnnounce(id, HearingKind.FINAL_REVIEW, subject)))
                .as("those of the first review")
                .isFalse();
    }

    /** Writer and approver of the review opinion may not decide on it again. */
    @Test
    void whoMadeTheReviewOpinionIsKeptOutOfTheFinalReview() {
        var id = cases.closed();
        walk.reviewed(id, ReviewResult.UPHOLD);
        walk.ask(id);
        var moved = new Actor(ReviewCases.REVIEWER.username(), "测试", REVIEWER.roles(), CITY, false);
        assertThatThrownBy(() -> walk.accept(id, moved)).isInstanceOf(NotFoundException.class);
        walk.accept(id, REVIEWER);
    }
}

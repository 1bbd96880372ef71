package org.sanji.rights;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionForm;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.Track;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The petitions of the table, one in each state that matters for rights. All are led by {@link Cases#LEAD} (joint: with
 * {@link Cases#OTHER}), but for {@code former}, which it lost to {@link Cases#OTHER}.
 */
final class SamplePetitions {

    private final Cases cases;
    private final OrganAnswers answers;
    private final RoomBookings rooms;
    private final CaseDecisions decisions;
    private final RunAs runAs;
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final Map<String, UUID> bookings = new LinkedHashMap<>();

    SamplePetitions(Cases cases, OrganAnswers answers, RoomBookings rooms, CaseDecisions decisions, RunAs runAs) {
        this.cases = cases;
        this.answers = answers;
        this.rooms = rooms;
        this.decisions = decisions;
        this.runAs = runAs;
    }

    UUID id(String object) {
        var id = ids.get(object);
        if (id == null) {
            throw new AssertionError("no object " + object + " among " + ids.keySet());
        }
        return id;
    }

    void add(Map<String, UUID> more) {
        ids.putAll(more);
    }

    UUID booking(String object) {
        return bookings.get(object);
    }

    void create(UseCase useCase, ApplicationEventPublisher events) {
        ids.put("untriaged", cases.registered());
        ids.put(
                "sealed",
                cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null))
                        .petitionId());
        ids.put("assigned", cases.assigned());
        ids.put("objected", objected());
        ids.put("former", former());
        ids.put("level1", cases.accepted());
        ids.put("urgent", cases.accepted());
        ids.put("joint", joint());
        ids.put("round", cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER))));
        ids.put("level3", level3());
        ids.put("drafting", drafting());
        ids.put("approving", approving());
        ids.put("answered", cases.opinionIssued(drafting()));
        ids.put("closed", cases.closed());
        ids.put("agreed", agreed());
        ids.put("suggestion", suggestion());
        ids.put("duty", duty());
        ids.put("dissatisfied", cases.repeatOf(id("closed"), PetitionForm.VISIT));
        runAs.as(Cases.OFFICER, () -> decisions.flagUrgent(id("urgent"), "测试：情况紧急", "已电话报告"));
        var tomorrow = cases.today().plusDays(1).atTime(9, 0);
        bookings.put("level1", book("level1", "Y01", tomorrow));
        bookings.put("level3", book("level3", "S01", tomorrow));
        useCase.run(() -> ids.values()
                .forEach(id -> events.publishEvent(
                        new BreachRaised(new PassKey(id, 1), BreachKind.values()[0], Cases.LEAD, LocalDate.EPOCH))));
    }

    private UUID book(String object, String room, LocalDateTime at) {
        return runAs.as(
                object.equals("level3") ? cases.leaderOf(Cases.LEAD) : Cases.liaisonOf(Cases.LEAD),
                () -> rooms.book(id(object), room, at, at.plusHours(1)));
    }

    private UUID objected() {
        var id = cases.assigned();
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(id, TaskKey.ORGAN_ANSWER);
            answers.object(item.id(), item.version(), new ObjectionForm("测试：不属于本单位职责范围。", Cases.OTHER));
        });
        return id;
    }

    private UUID former() {
        var id = objected();
        runAs.as(Cases.OFFICER, () -> {
            var item = cases.item(id, TaskKey.DECIDE_OBJECTION);
            answers.decideObjection(
                    item.id(),
                    item.version(),
                    new ObjectionDecision(ObjectionRuling.REASSIGN, Cases.OTHER, List.of(), "测试：异议成立"));
        });
        return cases.accept(id, Cases.OTHER);
    }

    private UUID joint() {
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        cases.position(id, Cases.LEAD);
        cases.position(id, Cases.OTHER);
        return id;
    }

    private UUID level3() {
        var id = joint();
        cases.session(id, TaskKey.LEVEL2_SESSION, Cases.liaisonOf(Cases.LEAD), SessionResult.UP, a -> a);
        return id;
    }

    private UUID drafting() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.OPINION);
        return id;
    }

    private UUID approving() {
        return cases.opinionSubmitted(drafting());
    }

    private UUID agreed() {
        var id = cases.accepted();
        cases.level1(id, SessionResult.AGREED);
        return id;
    }

    private UUID suggestion() {
        var id = cases.register(Cases.with(cases.visit(), Purpose.SUGGESTION, PetitionForm.VISIT, null))
                .petitionId();
        return cases.accept(cases.assign(id, Cases.LEAD, List.of()));
    }

    private UUID duty() {
        var id = cases.assigned();
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(id, TaskKey.ORGAN_ANSWER);
            answers.accept(
                    item.id(), item.version(), new AcceptForm(cases.today(), NoticeMethod.IN_PERSON, Track.DUTY, null));
        });
        return id;
    }
}

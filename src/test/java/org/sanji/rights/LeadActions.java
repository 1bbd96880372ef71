package org.sanji.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.InstructionForm;
import org.sanji.oversight.Instructions;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.Corrections;
import org.sanji.petition.Corrections.Change;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.ReadingList;
import org.sanji.petition.ReadingShow;
import org.sanji.petition.SearchHit;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calls of the header's search, of corrections, reading lists and instructions. */
final class LeadActions {

    private static final PageQuery ALL = PageQuery.first(1000);

    private final ApplicationContext context;
    private final SamplePetitions petitions;
    private final Cases cases;

    private LeadActions(ApplicationContext context, SamplePetitions petitions) {
        this.context = context;
        this.petitions = petitions;
        this.cases = context.getBean(Cases.class);
    }

    static void register(Map<String, Consumer<String>> calls, ApplicationContext context, SamplePetitions petitions) {
        var actions = new LeadActions(context, petitions);
        actions.search(calls);
        actions.readings(calls);
        actions.instructions(calls);
        actions.corrections(calls);
    }

    private UUID id(String object) {
        return petitions.id(object);
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    private void search(Map<String, Consumer<String>> calls) {
        var search = context.getBean(PetitionSearch.class);
        calls.put("PetitionSearch.quick", o -> among(o, search.quick(number(o))));
        calls.put(
                "PetitionSearch.page", o -> among(o, search.page(number(o), ALL).items()));
    }

    private String number(String object) {
        return cases.view(id(object)).number();
    }

    private void among(String object, List<SearchHit> hits) {
        found(hits.stream().anyMatch(h -> h.id().equals(id(object))));
    }

    private void readings(Map<String, Consumer<String>> calls) {
        var readings = context.getBean(ReadingList.class);
        var leader = cases.leaderOf(Cases.LEAD).username();
        calls.put(
                "ReadingList.page",
                o -> found(
                        readings.page(ReadingShow.UNREAD, ALL).items().stream().anyMatch(r -> r.id().equals(id(o)))));
        calls.put("ReadingList.counts", o -> readings.counts());
        calls.put("ReadingList.mark", o -> readings.mark(id(o), true));
        calls.put("ReadingList.send", o -> readings.send(id(o), leader, "测试"));
        calls.put("ReadingList.keepInSight", o -> readings.keepInSight(id(o)));
    }

    /** One instruction lies on each of three petitions, addressed to their lead; that on the accusation by force. */
    private void instructions(Map<String, Consumer<String>> calls) {
        var service = context.getBean(Instructions.class);
        var runAs = context.getBean(RunAs.class);
        var leader = cases.leaderOf(Cases.LEAD);
        var form = new InstructionForm(Cases.LEAD, "测试：请反馈", null);
        var given = new HashMap<String, UUID>();
        for (var object : List.of("level1", "joint")) {
            given.put(object, runAs.as(leader, () -> service.give(id(object), form)));
        }
        given.put("sealed", runAs.as(leader, () -> service.give(id("answered"), form)));
        context.getBean(JdbcClient.class)
                .sql("update instruction set petition_id = :sealed where id = :id")
                .param("sealed", id("sealed"))
                .param("id", given.get("sealed"))
                .update();
        calls.put("Instructions.addressees", o -> service.addressees(id(o)));
        calls.put("Instructions.proposedDueOn", o -> service.proposedDueOn());
        calls.put("Instructions.give", o -> service.give(id(o), form));
        calls.put("Instructions.feedback", o -> service.feedback(given.get(o), 0, "测试反馈", true));
        calls.put("Instructions.accept", o -> service.accept(given.get(o), 0, null));
        calls.put("Instructions.askAgain", o -> service.askAgain(given.get(o), 0, "测试再批", null));
        calls.put("Instructions.of", o -> found(!service.of(id(o)).isEmpty()));
        calls.put(
                "Instructions.page",
                o -> found(service.page(InstructionFilter.of(null), ALL).items().stream()
                        .anyMatch(i -> i.petitionId().equals(id(o)))));
        calls.put("Instructions.counts", o -> service.counts(InstructionFilter.of(null)));
    }

    /** One correction of personal data stands on one petition. */
    private void corrections(Map<String, Consumer<String>> calls) {
        var service = context.getBean(Corrections.class);
        var runAs = context.getBean(RunAs.class);
        var title = List.of(new Change(CorrectionField.TITLE, null, "测试：更正后的标题"));
        var party = cases.view(id("level1")).parties().get(0).id();
        var kept = runAs.as(Cases.OFFICER, () -> {
            var address = List.of(new Change(CorrectionField.PARTY_ADDRESS, party, "示例县青石镇测试村9号"));
            service.correct(id("level1"), 0, address, "测试：门牌录错");
            return service.of(id("level1")).get(0).id();
        });
        calls.put("Corrections.sheet", o -> service.sheet(id(o)));
        calls.put("Corrections.of", o -> service.of(id(o)));
        calls.put("Corrections.correct", o -> service.correct(id(o), o.equals("level1") ? 1 : 0, title, "测试：录错"));
        calls.put("Corrections.unmask", o -> service.unmask(kept, "测试：核对"));
    }
}

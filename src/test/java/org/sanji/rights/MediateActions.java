package org.sanji.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.NotFoundException;
import org.sanji.mediation.Conflicts;
import org.sanji.mediation.JointMediations;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.Phrases;
import org.sanji.mediation.SimilarOpinions;
import org.sanji.petition.SimilarCases;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls of the working page: stepping aside. */
final class MediateActions {

    private static final Actor RECUSED = new Actor("t-recused", "测试回避", Set.of(Role.LIAISON), Cases.LEAD, false);

    private final ApplicationContext context;
    private final Function<String, UUID> ids;

    MediateActions(ApplicationContext context, Function<String, UUID> ids) {
        this.context = context;
        this.ids = ids;
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void addTo(Map<String, Consumer<String>> calls) {
        conflicts(calls);
        joint(calls);
        help(calls);
        calls.put("OrganAnswers.competence", o -> bean(OrganAnswers.class).competence(ids.apply(o)));
    }

    private void conflicts(Map<String, Consumer<String>> calls) {
        var service = bean(Conflicts.class);
        calls.put("Conflicts.remaining", o -> service.remaining(ids.apply(o)));
        calls.put("Conflicts.lift", o -> {
            bean(RunAs.class).as(RECUSED, () -> service.declare(ids.apply(o), "测试：近亲属"));
            service.lift(ids.apply(o), lastDeclaration(), "测试：误报");
        });
    }

    private void joint(Map<String, Consumer<String>> calls) {
        var service = bean(JointMediations.class);
        var due = bean(Cases.class).today().plusDays(7);
        calls.put("JointMediations.invite", o -> {
            var item = bean(WorkItems.class).ofPetition(ids.apply(o)).stream()
                    .filter(i -> i.task() == TaskKey.LEVEL2_SESSION)
                    .findFirst()
                    .orElseThrow();
            service.invite(item.id(), item.version(), List.of("SFJ"), "测试：需要司法局意见");
        });
        calls.put("JointMediations.addTask", o -> service.addTask(ids.apply(o), Cases.OTHER, "测试：提供材料", due));
        calls.put("JointMediations.mayLead", o -> service.mayLead(ids.apply(o)));
        calls.put("JointMediations.tasks", o -> service.tasks(ids.apply(o)));
        calls.put("JointMediations.closeTask", o -> {
            var task = bean(RunAs.class)
                    .as(Cases.liaisonOf(Cases.LEAD), () -> service.addTask(ids.apply(o), Cases.OTHER, "测试：提供材料", due));
            service.closeTask(ids.apply(o), task, true, null);
        });
        calls.put("JointMediations.open", o -> {
            bean(RunAs.class)
                    .as(Cases.liaisonOf(Cases.LEAD), () -> service.addTask(ids.apply(o), Cases.OTHER, "测试：提供材料", due));
            var number = bean(Cases.class).view(ids.apply(o)).number();
            if (service.open().stream().noneMatch(t -> t.number().equals(number))) {
                throw new NotFoundException("task");
            }
        });
    }

    private void help(Map<String, Consumer<String>> calls) {
        var phrases = bean(Phrases.class);
        calls.put("Phrases.at", o -> phrases.at(PhrasePlace.FACTS));
        calls.put("Phrases.own", o -> phrases.own());
        calls.put("Phrases.mayKeep", o -> phrases.mayKeep());
        calls.put("Phrases.keep", o -> phrases.keep(null, PhrasePlace.FACTS, "tt1", "测试", "测试内容"));
        calls.put("Phrases.retire", o -> {
            bean(RunAs.class)
                    .as(Cases.liaisonOf(Cases.LEAD), () -> phrases.keep(null, PhrasePlace.FACTS, "tt2", "测试", "测试内容"));
            var id = bean(JdbcClient.class)
                    .sql("select id from organ_phrase where code = 'tt2' and retired_at is null")
                    .query(UUID.class)
                    .single();
            phrases.retire(id);
        });
        calls.put("SimilarOpinions.of", o -> bean(SimilarOpinions.class).of(ids.apply(o)));
        calls.put("SimilarCases.of", o -> bean(SimilarCases.class).of(ids.apply(o), 5));
        calls.put("SimilarCases.withoutNames", o -> bean(SimilarCases.class).withoutNames(ids.apply(o), "测试"));
    }

    private long lastDeclaration() {
        return bean(JdbcClient.class)
                .sql("select max(seq) from petition_recusal")
                .query(Long.class)
                .single();
    }
}

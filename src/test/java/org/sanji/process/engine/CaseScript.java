package org.sanji.process.engine;

import java.util.UUID;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;

/** Plays a case as its services will: each line is one use case. */
class CaseScript {

    private final UseCase useCase;
    private final WorkItems items;
    private final CaseProcess process;
    private final StubUsers users;

    CaseScript(UseCase useCase, WorkItems items, CaseProcess process, StubUsers users) {
        this.useCase = useCase;
        this.items = items;
        this.process = process;
        this.users = users;
    }

    PassKey start(String entry, CaseData more) {
        var key = new PassKey(UUID.randomUUID(), 1);
        var data = CaseData.of(CaseVariable.ENTRY, entry)
                .with(CaseVariable.TRACK, "APPEAL_REQUEST")
                .with(CaseVariable.LEAD_ORGAN, "GAJ")
                .with(CaseVariable.LEADER, "zhang");
        for (var one : more.asMap().entrySet()) {
            data = data.with(one.getKey(), one.getValue());
        }
        var all = data;
        useCase.run(() -> users.as(Actor.SYSTEM, () -> process.start(key, all)));
        return key;
    }

    /** A case that begins in handling. */
    PassKey handling(String track, int level) {
        return start("HANDLING", CaseData.of(CaseVariable.TRACK, track).with(CaseVariable.START_LEVEL, level));
    }

    /** A case that waits for the organ's answer. */
    PassKey assigned() {
        var key = start("TRIAGE", CaseData.none());
        act(key, TaskKey.TRIAGE, CaseVariable.ROUTE, "ASSIGN");
        return key;
    }

    WorkItem item(PassKey key, TaskKey task) {
        return users.system(() -> items.open(key.petitionId(), task)).orElseThrow();
    }

    void act(PassKey key, TaskKey task, CaseVariable variable, Object value) {
        act(key, task, CaseData.of(variable, value));
    }

    void act(PassKey key, TaskKey task) {
        act(key, task, CaseData.none());
    }

    void act(PassKey key, TaskKey task, CaseData decision) {
        var item = item(key, task);
        actAs(Actor.SYSTEM, item, decision);
    }

    void actAs(Actor actor, WorkItem item, CaseData decision) {
        users.as(actor, () -> useCase.run(() -> items.complete(item.id(), item.version(), decision)));
    }

    void session(PassKey key, TaskKey task, String result) {
        act(key, task, CaseVariable.SESSION_RESULT, result);
    }

    /** All positions of the round that is open. */
    void positions(PassKey key) {
        for (var item : items.ofPetition(key.petitionId())) {
            if (item.task() == TaskKey.STATE_POSITION) {
                actAs(Actor.SYSTEM, item, CaseData.none());
            }
        }
    }

    /** A draft that is returned once and then issued. */
    void opinion(PassKey key) {
        act(key, TaskKey.DRAFT_OPINION);
        act(key, TaskKey.APPROVE_OPINION, CaseVariable.APPROVAL, "RETURN");
        act(key, TaskKey.DRAFT_OPINION);
        act(key, TaskKey.APPROVE_OPINION, CaseVariable.APPROVAL, "APPROVE");
    }

    void signal(PassKey key, CaseMessage message) {
        users.as(Actor.SYSTEM, () -> useCase.run(() -> process.signal(key, message, CaseData.none())));
    }
}

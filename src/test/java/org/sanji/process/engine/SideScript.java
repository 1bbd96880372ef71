package org.sanji.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;

/** Plays one process beside a case as its service will: each line is one use case. */
final class SideScript {

    private final SideProcess process;
    private final SideProcesses sides;
    private final UseCase useCase;
    private final WorkItems items;
    private final StubUsers users;
    private final PassKey key = new PassKey(UUID.randomUUID(), 1);
    private final String subject = UUID.randomUUID().toString();

    SideScript(SideProcess process, SideProcesses sides, UseCase useCase, WorkItems items, StubUsers users) {
        this.process = process;
        this.sides = sides;
        this.useCase = useCase;
        this.items = items;
        this.users = users;
    }

    PassKey key() {
        return key;
    }

    SideScript start(CaseData data) {
        users.as(Actor.SYSTEM, () -> useCase.run(() -> sides.start(process, key, subject, data)));
        return this;
    }

    void signal(CaseMessage message) {
        users.as(Actor.SYSTEM, () -> useCase.run(() -> sides.signal(process, key, subject, message, CaseData.none())));
    }

    void reschedule(CaseData dates) {
        users.as(Actor.SYSTEM, () -> useCase.run(() -> sides.reschedule(process, key, subject, dates)));
    }

    WorkItem item(TaskKey task) {
        return users.system(() -> items.open(key.petitionId(), task, subject)).orElseThrow();
    }

    void act(TaskKey task, CaseData decision) {
        var item = item(task);
        users.as(Actor.SYSTEM, () -> useCase.run(() -> items.complete(item.id(), item.version(), decision)));
    }

    boolean isRunning() {
        return sides.isRunning(process, key, subject);
    }

    void assertOpen(TaskKey... tasks) {
        assertThat(items.ofPetition(key.petitionId()))
                .extracting(WorkItem::task)
                .containsExactlyInAnyOrder(tasks);
    }
}

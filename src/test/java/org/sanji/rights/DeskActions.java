package org.sanji.rights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.petition.DeskMemory;
import org.sanji.petition.Draft;
import org.sanji.petition.Drafts;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.springframework.context.ApplicationContext;

/** The calls of the registration page. */
final class DeskActions {

    private static final Actor OTHER = new Actor("t-other", "测试丁", Set.of(Role.RECEPTIONIST), "XFJ", false);

    private DeskActions() {}

    static void into(Map<String, Consumer<String>> calls, ApplicationContext context) {
        var drafts = context.getBean(Drafts.class);
        var runAs = context.getBean(RunAs.class);
        calls.put("DeskMemory.recent", o -> context.getBean(DeskMemory.class).recent());
        calls.put("Drafts.mine", o -> drafts.mine("desk"));
        calls.put("Drafts.save", o -> drafts.save(draft()));
        calls.put("Drafts.discard", o -> drafts.discard("none"));
        calls.put("Drafts.open", o -> {
            var foreign = draft();
            runAs.as(OTHER, () -> drafts.save(foreign));
            drafts.open(foreign.key());
        });
    }

    private static Draft draft() {
        return new Draft(UUID.randomUUID().toString(), "desk", "测*", "{}", 0);
    }
}

package org.sanji.audit.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditRecord;
import org.sanji.audit.AuditTrail;
import org.sanji.audit.FullVerification;
import org.sanji.audit.Seal;
import org.sanji.audit.Verification;
import org.sanji.audit.internal.AuditWords;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.RunAs;
import org.sanji.security.Users;
import org.springframework.stereotype.Component;

/** The audit records in words, and long checks beside the page. */
@Component
class AuditPresenter {

    private final AuditTrail trail;
    private final AuditWords words;
    private final Users users;
    private final CurrentUser currentUser;
    private final RunAs runAs;

    AuditPresenter(AuditTrail trail, AuditWords words, Users users, CurrentUser currentUser, RunAs runAs) {
        this.trail = trail;
        this.words = words;
        this.users = users;
        this.currentUser = currentUser;
        this.runAs = runAs;
    }

    PageSlice<AuditRecord> page(AuditFilter filter, PageQuery page) {
        return trail.search(filter, page);
    }

    /** Codes of the actions that occur, by name. */
    List<String> actions(Locale locale) {
        return trail.actions().stream()
                .sorted(Comparator.comparing((String a) -> action(a, locale)).thenComparing(a -> a))
                .toList();
    }

    String action(String code, Locale locale) {
        return words.action(code, locale);
    }

    String details(AuditRecord entry, Locale locale) {
        return words.details(entry.details(), locale);
    }

    /** 张三（zhang）. */
    String person(String username) {
        var name = users.displayName(username);
        return name.equals(username) || username.equals(Actor.SYSTEM.username()) ? name : name + " " + username;
    }

    Verification verify(String chain) {
        return trail.verify(chain);
    }

    PageSlice<Seal> seals(PageQuery page) {
        return trail.seals(page);
    }

    /** On a thread of its own; all three are called from there. */
    void verifyAll(
            BiConsumer<Integer, Integer> progress, Consumer<FullVerification> done, Consumer<RuntimeException> failed) {
        var actor = currentUser.actor();
        var thread = new Thread(
                () -> {
                    try {
                        done.accept(runAs.as(actor, () -> trail.verifyAll(progress)));
                    } catch (RuntimeException problem) {
                        failed.accept(problem);
                    }
                },
                "audit-verification");
        thread.setDaemon(true);
        thread.start();
    }

    void export(AuditFilter filter, OutputStream target) throws IOException {
        var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        trail.export(filter, writer);
        writer.flush();
    }
}

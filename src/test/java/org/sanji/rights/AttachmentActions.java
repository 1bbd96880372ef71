package org.sanji.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.NotFoundException;
import org.sanji.document.AttachmentKind;
import org.sanji.document.Attachments;
import org.sanji.document.Previews;
import org.sanji.document.StagedFile;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.context.ApplicationContext;

/** The calls about files. Each file was put there by the bureau; what an organ added itself is tried in AttachmentsIT. */
final class AttachmentActions {

    private final Attachments attachments;
    private final Previews previews;
    private final RunAs runAs;
    private final Function<String, UUID> petitions;

    private AttachmentActions(ApplicationContext context, Function<String, UUID> petitions) {
        this.attachments = context.getBean(Attachments.class);
        this.previews = context.getBean(Previews.class);
        this.runAs = context.getBean(RunAs.class);
        this.petitions = petitions;
    }

    static void into(
            Map<String, Consumer<String>> calls, ApplicationContext context, Function<String, UUID> petitions) {
        new AttachmentActions(context, petitions).into(calls);
    }

    private void into(Map<String, Consumer<String>> calls) {
        calls.put("Attachments.stage", o -> attachments.stage(AttachmentKind.SCAN, SampleFiles.picture("信.png", 1)));
        calls.put("Attachments.staged", o -> {
            if (attachments.staged(List.of(foreign().id())).isEmpty()) {
                throw new NotFoundException("list");
            }
        });
        calls.put("Attachments.discard", o -> attachments.discard(foreign().id()));
        calls.put(
                "Attachments.attach", o -> attachments.attach(List.of(foreign().id()), petitions.apply(o)));
        calls.put(
                "Attachments.add",
                o -> attachments.add(
                        petitions.apply(o), AttachmentKind.EVIDENCE, null, SampleFiles.picture("证据.png", 2)));
        calls.put("Attachments.of", o -> attachments.of(petitions.apply(o)));
        calls.put("Attachments.open", o -> {
            try (var content = attachments.open(added(o))) {
                content.stream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        calls.put("Previews.pages", o -> previews.pages(added(o)));
        calls.put("Previews.page", o -> previews.page(added(o), 0, Previews.Size.PAGE, 0));
        calls.put("Attachments.retract", o -> attachments.retract(added(o), "测试：传错了"));
    }

    /** A staged file of somebody who is none of the persons of the table. */
    private StagedFile foreign() {
        return runAs.as(
                Cases.headOf("MZJ"), () -> attachments.stage(AttachmentKind.OTHER, SampleFiles.picture("别人的.png", 3)));
    }

    private UUID added(String object) {
        return runAs.as(Cases.SEALED_OFFICER, () -> attachments
                .add(petitions.apply(object), AttachmentKind.PETITION_PAPER, null, SampleFiles.picture("材料.png", 4))
                .id());
    }
}

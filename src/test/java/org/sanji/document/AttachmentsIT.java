package org.sanji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionForm;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.OrganAnswers;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Registrations;
import org.sanji.petition.TimelineKind;
import org.sanji.process.TaskKey;
import org.sanji.security.Actor;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Files of petitions from upload to retraction: who reads what, and what stays on disk. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class AttachmentsIT {

    private static final Actor LIAISON = Cases.liaisonOf(Cases.LEAD);

    @Autowired
    private Attachments attachments;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Petitions petitions;

    @Autowired
    private OrganAnswers answers;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Value("${sanji.files-dir}")
    private Path folder;

    private StagedFile stage(Actor actor, NewFile file) {
        return runAs.as(actor, () -> attachments.stage(AttachmentKind.SCAN, file));
    }

    private Attachment add(Actor actor, UUID petition, NewFile file) {
        return runAs.as(actor, () -> attachments.add(petition, AttachmentKind.EVIDENCE, null, file));
    }

    private byte[] read(Actor actor, UUID id) {
        return runAs.as(actor, () -> {
            try (var content = attachments.open(id)) {
                return content.stream().readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private List<Attachment> of(Actor actor, UUID petition) {
        return runAs.as(actor, () -> attachments.of(petition));
    }

    private long audited(UUID petition, String action) {
        return jdbc.sql("select count(*) from audit_record where chain = :chain and action = :action")
                .param("chain", "petition:" + petition)
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private Path onDisk(String digest) {
        return folder.resolve(digest.substring(0, 2))
                .resolve(digest.substring(2, 4))
                .resolve(digest);
    }

    @Test
    void aScanIsStagedShownToItsOwnerAndJoinsThePetitionAtRegistration() {
        var letter = SampleFiles.picture("..\\C:\\扫描/来信\u202egnp.png", 101);
        var staged = stage(Cases.CLERK, letter);
        assertThat(staged.name()).isEqualTo("来信gnp.png");
        assertThat(staged.type()).isEqualTo(FileType.PNG);
        assertThat(runAs.as(Cases.CLERK, () -> attachments.staged(List.of(UUID.randomUUID(), staged.id()))))
                .containsExactly(staged);
        assertThat(runAs.as(Cases.OFFICER, () -> attachments.staged(List.of(staged.id()))))
                .isEmpty();
        assertThatThrownBy(() -> read(Cases.OFFICER, staged.id())).isInstanceOf(NotFoundException.class);

        var given = cases.visit().change().attachments(List.of(staged.id())).build();
        var id = runAs.as(Cases.CLERK, () -> registrations.register(given)).petitionId();

        assertThat(of(Cases.OFFICER, id)).singleElement().satisfies(a -> {
            assertThat(a.id()).isEqualTo(staged.id());
            assertThat(a.kind()).isEqualTo(AttachmentKind.SCAN);
            assertThat(a.readable()).isTrue();
        });
        assertThat(read(Cases.OFFICER, staged.id())).isEqualTo(SampleFiles.image("png", 120, 80, 101));
        assertThat(audited(id, "open-attachment")).isEqualTo(1);
        assertThat(runAs.as(Cases.OFFICER, () -> petitions.timeline(id)))
                .filteredOn(e -> e.kind() == TimelineKind.FILES_ADDED)
                .singleElement()
                .satisfies(e -> assertThat(e.args()).containsExactly("SCAN", "1", ""));
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> registrations.register(given)))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("staged-file-gone"));
    }

    @Test
    void aRegistrationThatFailsLeavesTheScanStaged() {
        var staged = stage(Cases.CLERK, SampleFiles.picture("信.png", 102));
        var foreign = stage(Cases.OFFICER, SampleFiles.picture("别人的.png", 103));
        var given = cases.visit()
                .change()
                .attachments(List.of(staged.id(), foreign.id()))
                .build();
        assertThatThrownBy(() -> runAs.as(Cases.CLERK, () -> registrations.register(given)))
                .isInstanceOf(RuleViolation.class);
        assertThat(runAs.as(Cases.CLERK, () -> attachments.staged(List.of(staged.id()))))
                .hasSize(1);
    }

    @Test
    void anAccusationHidesItsScanFromTheClerkWhoBroughtIt() {
        var staged = stage(Cases.CLERK, SampleFiles.picture("举报.png", 104));
        var accusation = Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null)
                .change()
                .attachments(List.of(staged.id()))
                .build();
        var id = runAs.as(Cases.CLERK, () -> registrations.register(accusation)).petitionId();
        assertThatThrownBy(() -> read(Cases.CLERK, staged.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> of(Cases.OFFICER, id)).isInstanceOf(NotFoundException.class);
        assertThat(read(Cases.SEALED_OFFICER, staged.id())).isNotEmpty();
    }

    @Test
    void whoOnlyReadsSeesThatFilesAreThereWithoutTheirNames() {
        var id = cases.accepted();
        var file = add(LIAISON, id, SampleFiles.picture("张三身份证.png", 105));
        var leader = cases.leaderOf(Cases.LEAD);
        assertThat(of(leader, id)).singleElement().satisfies(a -> {
            assertThat(a.name()).isEmpty();
            assertThat(a.readable()).isFalse();
            assertThat(a.kind()).isEqualTo(AttachmentKind.EVIDENCE);
        });
        assertThatThrownBy(() -> read(leader, file.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFormerLeadReadsWhatItAddedAndNothingElse() {
        var id = cases.assigned();
        var bureau = add(Cases.OFFICER, id, SampleFiles.picture("材料.png", 106));
        var own = add(LIAISON, id, SampleFiles.picture("本单位.png", 107));
        runAs.as(LIAISON, () -> {
            var item = cases.item(id, TaskKey.ORGAN_ANSWER);
            answers.object(item.id(), item.version(), new ObjectionForm("测试：不属于本单位职责范围。", Cases.OTHER));
        });
        runAs.as(Cases.OFFICER, () -> {
            var item = cases.item(id, TaskKey.DECIDE_OBJECTION);
            answers.decideObjection(
                    item.id(),
                    item.version(),
                    new ObjectionDecision(ObjectionRuling.REASSIGN, Cases.OTHER, List.of(), "测试：异议成立"));
        });
        assertThat(of(LIAISON, id)).extracting(Attachment::id).containsExactly(own.id());
        assertThat(read(LIAISON, own.id())).isNotEmpty();
        assertThatThrownBy(() -> read(LIAISON, bureau.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> add(LIAISON, id, SampleFiles.picture("补充.png", 108)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(LIAISON, () -> attachments.retract(own.id(), "测试")))
                .isInstanceOf(NotFoundException.class);
        assertThat(of(Cases.liaisonOf(Cases.OTHER), id)).hasSize(2);
    }

    @Test
    void aRetractedFileStaysListedWithItsReasonAndIsNotOpened() {
        var id = cases.accepted();
        var file = add(LIAISON, id, SampleFiles.picture("传错的.png", 109));
        assertThatThrownBy(() -> runAs.as(LIAISON, () -> attachments.retract(file.id(), " ")))
                .isInstanceOf(RuleViolation.class);
        runAs.as(LIAISON, () -> attachments.retract(file.id(), "传错了，是别的事项的材料"));
        assertThat(of(Cases.OFFICER, id)).singleElement().satisfies(a -> {
            assertThat(a.name()).isEqualTo("传错的.png");
            assertThat(a.readable()).isFalse();
            assertThat(a.retracted())
                    .hasValueSatisfying(r -> assertThat(r.reason()).isEqualTo("传错了，是别的事项的材料"));
        });
        assertThatThrownBy(() -> read(LIAISON, file.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> runAs.as(LIAISON, () -> attachments.retract(file.id(), "再来一次")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSameContentArrivingAtOnceIsOneFileOnDiskAndARowForEach() throws Exception {
        var id = cases.accepted();
        List<Callable<Attachment>> calls = IntStream.range(0, 6)
                .<Callable<Attachment>>mapToObj(
                        i -> () -> add(LIAISON, id, SampleFiles.picture("同一份" + i + ".png", 110)))
                .toList();
        var done = AtOnce.run(calls);
        assertThat(done.failures()).isEmpty();
        var digests = jdbc.sql("select distinct digest from attachment where petition_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
        assertThat(digests).hasSize(1);
        assertThat(onDisk(digests.get(0))).exists();
        assertThat(of(LIAISON, id)).hasSize(6);
        try (Stream<Path> left = Files.list(folder.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theStoredFileShowsNothingOfItsContentAndAChangedOneIsRefusedAndAudited() throws IOException {
        var id = cases.accepted();
        var text = "张三住在青石村";
        var parts = SampleFiles.docxParts();
        parts.put("word/secret.xml", SampleFiles.utf8(text));
        var file = add(LIAISON, id, NewFile.of("情况说明.docx", SampleFiles.zip(parts)));
        var path = onDisk(jdbc.sql("select digest from attachment where id = :id")
                .param("id", file.id())
                .query(String.class)
                .single());
        var bytes = Files.readAllBytes(path);
        assertThat(new String(bytes, 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("SJF1");
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("word/document.xml");
        bytes[bytes.length / 2] ^= 1;
        Files.write(path, bytes);
        assertThatThrownBy(() -> read(LIAISON, file.id()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("stored-file-damaged"));
        assertThat(audited(id, "attachment-damaged")).isEqualTo(1);
        Files.delete(path);
        assertThatThrownBy(() -> read(LIAISON, file.id())).isInstanceOf(RuleViolation.class);
    }

    @Test
    void discardsOnlyWhatIsStillStaged() {
        var staged = stage(Cases.CLERK, SampleFiles.picture("信.png", 111));
        runAs.as(Cases.OFFICER, () -> attachments.discard(staged.id()));
        assertThat(runAs.as(Cases.CLERK, () -> attachments.staged(List.of(staged.id()))))
                .hasSize(1);
        runAs.as(Cases.CLERK, () -> attachments.discard(staged.id()));
        assertThat(runAs.as(Cases.CLERK, () -> attachments.staged(List.of(staged.id()))))
                .isEmpty();
    }
}

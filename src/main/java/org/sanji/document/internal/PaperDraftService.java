package org.sanji.document.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.document.AttachmentRights;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperContent;
import org.sanji.document.PaperDraft;
import org.sanji.document.PaperDraft.State;
import org.sanji.document.PaperDrafts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.PaperSubjects;
import org.sanji.security.TamperedFileException;
import org.springframework.stereotype.Service;

/** {@link PaperDrafts}: nobody approves what they drafted. */
@Service
class PaperDraftService implements PaperDrafts {

    private static final List<PaperKind> ALONE =
            List.of(PaperKind.FILE_INVENTORY, PaperKind.SETTLEMENT_AGREEMENT, PaperKind.JOINT_MINUTES);
    private static final int COMMENT = 2000;

    private final PaperDraftRows drafts;
    private final PaperRows rows;
    private final PaperVault vault;
    private final PaperAccess access;
    private final AttachmentRights rights;
    private final PaperSubjects subjects;
    private final PaperIssuer issuer;
    private final PaperFilesService files;
    private final FileInventory inventory;
    private final PaperPdf pdf;
    private final Work work;
    private final Clock clock;

    PaperDraftService(
            PaperDraftRows drafts,
            PaperRows rows,
            PaperVault vault,
            PaperAccess access,
            AttachmentRights rights,
            PaperSubjects subjects,
            PaperIssuer issuer,
            PaperFilesService files,
            FileInventory inventory,
            PaperPdf pdf,
            Work work,
            Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.vault = vault;
        this.access = access;
        this.rights = rights;
        this.subjects = subjects;
        this.issuer = issuer;
        this.files = files;
        this.inventory = inventory;
        this.pdf = pdf;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public List<PaperKind> kinds(UUID petitionId) {
        return work.run(() -> {
            access.requireReach(petitionId);
            var organ = access.actor().organ();
            return organ != null && access.drafts(petitionId, organ) ? ALONE : List.of();
        });
    }

    @Override
    public UUID begin(PaperKind kind, UUID petitionId) {
        RuleViolation.unless(ALONE.contains(kind), "paper-kind-by-deed");
        return work.run(() -> {
            access.requireReach(petitionId);
            var organ = access.actor().organ();
            PaperAccess.require(organ != null && access.drafts(petitionId, organ));
            var facts = kind == PaperKind.FILE_INVENTORY ? inventory.of(petitionId) : PaperFacts.none();
            return keep(
                    new PaperOrder(kind, petitionId, subjects.currentPass(petitionId), null, organ, facts), null, null);
        });
    }

    private UUID keep(PaperOrder order, UUID replaces, String reason) {
        var actor = access.actor();
        var row = new PaperDraftRows.Row(
                UUID.randomUUID(),
                0,
                order,
                State.DRAFT,
                replaces,
                reason,
                actor.username(),
                actor.displayName(),
                clock.instant(),
                null);
        drafts.insert(row);
        return row.id();
    }

    @Override
    public UUID replace(UUID paperId, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "paper-revoke-reason");
        RuleViolation.unless(reason.strip().length() <= COMMENT, "paper-reason-long", COMMENT);
        return work.run(() -> {
            var paper = access.requireReadable(paperId);
            PaperAccess.require(access.drafts(paper.petitionId(), paper.organ()));
            RuleViolation.unless(paper.stands(), "paper-revoked-already");
            RuleViolation.unless(
                    drafts.open(paper.petitionId()).stream().noneMatch(d -> paperId.equals(d.replaces())),
                    "paper-replacement-begun");
            var order = new PaperOrder(
                    paper.kind(), paper.petitionId(), paper.pass(), paper.subject(), paper.organ(), facts(paper));
            return keep(order, paperId, reason.strip());
        });
    }

    private PaperFacts facts(IssuedPaper paper) {
        var kept = rows.kept(paper.id());
        RuleViolation.unless(kept.facts() != null, "paper-without-facts");
        try {
            return PaperFactsJson.read(vault.open(kept.facts()));
        } catch (TamperedFileException e) {
            throw new RuleViolation("paper-damaged", paper.number() == null ? "" : paper.number());
        }
    }

    @Override
    public List<PaperDraft> of(UUID petitionId) {
        return work.run(() -> {
            access.requireReach(petitionId);
            return drafts.open(petitionId).stream()
                    .filter(this::sees)
                    .map(this::view)
                    .toList();
        });
    }

    @Override
    public List<PaperDraft> waiting() {
        var organ = access.actor().organ();
        return organ == null
                ? List.of()
                : work.run(() -> drafts.submitted(organ).stream()
                        .map(this::view)
                        .filter(PaperDraft::approvable)
                        .toList());
    }

    @Override
    public PaperDraft byId(UUID id) {
        return work.run(() -> view(require(id)));
    }

    private boolean sees(PaperDraftRows.Row row) {
        return access.drafts(row.order().petitionId(), row.order().organ())
                || access.approves(row.order().petitionId(), row.order().organ());
    }

    private PaperDraftRows.Row require(UUID id) {
        var row = drafts.find(id).orElseThrow(PaperAccess::notFound);
        PaperAccess.require(rights.reach(row.order().petitionId()) != AttachmentRights.Reach.NONE && sees(row));
        return row;
    }

    private PaperDraft view(PaperDraftRows.Row row) {
        boolean mine = row.draftedBy().equals(access.actor().username());
        return new PaperDraft(
                row.id(),
                row.version(),
                row.order().kind(),
                row.order().petitionId(),
                row.order().pass(),
                row.order().organ(),
                row.order().facts(),
                row.state(),
                row.replaces(),
                row.reason(),
                row.draftedByName(),
                row.draftedAt(),
                row.comment(),
                mine,
                !mine
                        && row.state() == State.SUBMITTED
                        && access.approves(row.order().petitionId(), row.order().organ()));
    }

    private PaperDraftRows.Row requireMine(UUID id) {
        var row = require(id);
        RuleViolation.unless(row.draftedBy().equals(access.actor().username()), "paper-draft-of-another");
        RuleViolation.unless(row.state() == State.DRAFT || row.state() == State.RETURNED, "paper-draft-not-open");
        return row;
    }

    @Override
    public void save(UUID id, int version, PaperFacts facts) {
        work.run(() -> {
            requireMine(id);
            drafts.write(id, version, facts);
            return id;
        });
    }

    @Override
    public PaperContent preview(UUID id) {
        var row = work.run(() -> require(id));
        return new PaperContent(
                issuer.word(row.order().kind()) + ".pdf",
                pdf.draw(work.run(() -> issuer.preview(row.order(), replaced(row)))));
    }

    private PaperIssuer.Replaced replaced(PaperDraftRows.Row row) {
        return row.replaces() == null
                ? null
                : new PaperIssuer.Replaced(rows.find(row.replaces()).orElseThrow(PaperAccess::notFound), row.reason());
    }

    @Override
    public void submit(UUID id, int version) {
        work.run(() -> {
            var row = requireMine(id);
            issuer.preview(row.order(), replaced(row));
            drafts.move(id, version, State.SUBMITTED, null, null);
            return id;
        });
    }

    @Override
    public void giveBack(UUID id, int version, String comment) {
        RuleViolation.unless(comment != null && !comment.isBlank(), "paper-comment");
        RuleViolation.unless(comment.strip().length() <= COMMENT, "paper-reason-long", COMMENT);
        work.run(() -> {
            requireApprovable(id);
            drafts.move(id, version, State.RETURNED, access.actor().displayName(), comment.strip());
            return id;
        });
    }

    private PaperDraftRows.Row requireApprovable(UUID id) {
        var row = require(id);
        PaperAccess.require(
                access.approves(row.order().petitionId(), row.order().organ()));
        RuleViolation.unless(!row.draftedBy().equals(access.actor().username()), "paper-own-draft");
        RuleViolation.unless(row.state() == State.SUBMITTED, "paper-draft-not-submitted");
        return row;
    }

    @Override
    public IssuedPaper approve(UUID id, int version) {
        return work.run(() -> {
            var row = requireApprovable(id);
            drafts.move(id, version, State.ISSUED, access.actor().displayName(), null);
            var replaced = replaced(row);
            var issued = issuer.issue(row.order(), replaced);
            if (replaced != null) {
                files.revoke(replaced.paper(), row.reason());
            }
            return issued;
        });
    }

    @Override
    public void drop(UUID id, int version) {
        work.run(() -> {
            var row = require(id);
            RuleViolation.unless(row.draftedBy().equals(access.actor().username()), "paper-draft-of-another");
            drafts.move(id, version, State.DROPPED, null, null);
            return id;
        });
    }
}

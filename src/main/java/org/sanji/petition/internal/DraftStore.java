package org.sanji.petition.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.Draft;
import org.sanji.petition.DraftLine;
import org.sanji.petition.Drafts;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Drafts in one table, label and content encrypted; every statement names the owner. */
@Service
class DraftStore implements Drafts {

    private static final int MAX_CONTENT = 200_000;
    private static final int MAX_LABEL = 200;

    private final JdbcClient jdbc;
    private final UseCase useCase;
    private final PetitionRepository petitions;
    private final PersonalDataCipher cipher;
    private final CurrentUser currentUser;
    private final DeskRules rules;
    private final Clock clock;

    DraftStore(
            JdbcClient jdbc,
            UseCase useCase,
            PetitionRepository petitions,
            PersonalDataCipher cipher,
            CurrentUser currentUser,
            DeskRules rules,
            Clock clock) {
        this.jdbc = jdbc;
        this.useCase = useCase;
        this.petitions = petitions;
        this.cipher = cipher;
        this.currentUser = currentUser;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<DraftLine> mine(String kind) {
        return jdbc.sql("select draft_key, kind, label, saved_at from petition_draft where owner = :owner"
                        + " and kind = :kind and saved_at >= :since order by saved_at desc, draft_key")
                .param("owner", owner())
                .param("kind", kind)
                .param("since", expired())
                .query((rs, i) -> new DraftLine(
                        rs.getString("draft_key"),
                        rs.getString("kind"),
                        cipher.decrypt(rs.getString("label")),
                        rs.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Draft open(String key) {
        return jdbc.sql("select draft_key, kind, label, content, version from petition_draft"
                        + " where draft_key = :key and owner = :owner")
                .param("key", key)
                .param("owner", owner())
                .query((rs, i) -> new Draft(
                        rs.getString("draft_key"),
                        rs.getString("kind"),
                        cipher.decrypt(rs.getString("label")),
                        cipher.decrypt(rs.getString("content")),
                        rs.getInt("version")))
                .optional()
                .orElseThrow(() -> new NotFoundException("draft"));
    }

    @Override
    public int save(Draft draft) {
        var owner = owner();
        RuleViolation.unless(draft.content().length() <= MAX_CONTENT, "draft-too-long");
        return useCase.run(() -> {
            if (draft.version() > 0) {
                return update(draft, owner);
            }
            boolean taken = count("select count(*) from petition_draft where draft_key = :key", draft.key()) > 0
                    || petitions.existsByIdempotencyKey(draft.key());
            if (taken) {
                throw new StaleActionException("draft");
            }
            return insert(draft, owner);
        });
    }

    private int insert(Draft draft, String owner) {
        jdbc.sql("delete from petition_draft where saved_at < :since")
                .param("since", expired())
                .update();
        jdbc.sql("insert into petition_draft (draft_key, owner, kind, label, content, version, saved_at)"
                        + " values (:key, :owner, :kind, :label, :content, 1, :at)")
                .param("kind", draft.kind())
                .params(contents(draft, owner))
                .update();
        return 1;
    }

    private int update(Draft draft, String owner) {
        int changed = jdbc.sql("update petition_draft set label = :label, content = :content, saved_at = :at,"
                        + " version = version + 1 where draft_key = :key and owner = :owner and version = :version")
                .param("version", draft.version())
                .params(contents(draft, owner))
                .update();
        if (changed == 0) {
            throw new StaleActionException("draft");
        }
        return draft.version() + 1;
    }

    private Map<String, Object> contents(Draft draft, String owner) {
        var label = draft.label() == null ? "" : draft.label();
        return Map.of(
                "key",
                draft.key(),
                "owner",
                owner,
                "label",
                cipher.encrypt(label.substring(0, Math.min(MAX_LABEL, label.length()))),
                "content",
                cipher.encrypt(draft.content()),
                "at",
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void discard(String key) {
        var owner = owner();
        useCase.run(() -> {
            jdbc.sql("delete from petition_draft where draft_key = :key and owner = :owner")
                    .param("key", key)
                    .param("owner", owner)
                    .update();
        });
    }

    private int count(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(Integer.class).single();
    }

    private String owner() {
        return currentUser.actor().username();
    }

    private OffsetDateTime expired() {
        return clock.instant().minus(Duration.ofDays(rules.keepDraftsDays())).atOffset(ZoneOffset.UTC);
    }
}

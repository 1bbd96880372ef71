package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.Phrases;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** {@link Phrases}: the file's and those in the table {@code organ_phrase}; every statement names the own organ. */
@Service
class PhrasesService implements Phrases {

    private static final int NAME_LENGTH = 60;

    private final PhraseFile file;
    private final JdbcClient jdbc;
    private final UseCase useCase;
    private final CurrentUser user;
    private final Clock clock;

    PhrasesService(PhraseFile file, JdbcClient jdbc, UseCase useCase, CurrentUser user, Clock clock) {
        this.file = file;
        this.jdbc = jdbc;
        this.useCase = useCase;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Phrase> at(PhrasePlace... places) {
        var wanted = List.of(places);
        var all = new ArrayList<>(own());
        file.of(user.actor().organ()).stream()
                .filter(p -> all.stream().noneMatch(o -> o.code().equals(p.code())))
                .forEach(all::add);
        return all.stream().filter(p -> wanted.contains(p.place())).toList();
    }

    @Override
    public List<Phrase> own() {
        return jdbc.sql("select * from organ_phrase where organ = ? and retired_at is null order by place, code, id")
                .param(organOf(user.actor()))
                .query((rs, n) -> new Phrase(
                        Rows.id(rs, "id"),
                        Rows.constant(rs, "place", PhrasePlace.class),
                        rs.getString("code"),
                        rs.getString("name"),
                        rs.getString("phrase_text")))
                .list();
    }

    private static String organOf(Actor actor) {
        return actor.organ() == null ? "" : actor.organ();
    }

    @Override
    public boolean mayKeep() {
        var actor = user.actor();
        return actor.organ() != null && actor.has(Role.LIAISON, Role.DEPARTMENT_HEAD);
    }

    private Actor keeper() {
        if (!mayKeep()) {
            throw new AccessDeniedException("phrases");
        }
        return user.actor();
    }

    @Override
    public void keep(UUID id, PhrasePlace place, String code, String name, String text) {
        var organ = keeper().organ();
        RuleViolation.unless(place != null, "phrase-place");
        RuleViolation.unless(
                code != null && PhraseFile.CODE.matcher(code.strip()).matches(), "phrase-code");
        var title = Input.required(name, NAME_LENGTH, "phrase-name");
        var words = Input.required(text, Input.SHORT, "phrase-text");
        useCase.run(() -> {
            boolean taken = own().stream().anyMatch(p -> p.code().equals(code.strip()) && !p.id().equals(id));
            RuleViolation.unless(!taken, "phrase-code-taken", code.strip());
            if (id != null) {
                retired(id, organ);
            }
            jdbc.sql("insert into organ_phrase (id, organ, place, code, name, phrase_text, changed_by, changed_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            UUID.randomUUID(),
                            organ,
                            place.name(),
                            code.strip(),
                            title,
                            words,
                            user.actor().displayName(),
                            Rows.at(clock.instant()))
                    .update();
        });
    }

    @Override
    public void retire(UUID id) {
        var organ = keeper().organ();
        useCase.run(() -> retired(id, organ));
    }

    /** A changed phrase is a new row: what an old one said stays. */
    private void retired(UUID id, String organ) {
        int rows = jdbc.sql("update organ_phrase set retired_at = ? where id = ? and organ = ? and retired_at is null")
                .params(Rows.at(clock.instant()), id, organ)
                .update();
        if (rows == 0) {
            throw new NotFoundException("phrase " + id);
        }
    }
}

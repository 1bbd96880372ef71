package org.sanji.petition.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sanji.common.AuditEntry;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.SearchHit;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.sanji.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link PetitionSearch}: reads the text, audits a look-up of a person, asks {@link SearchSql}. */
@Service
class SearchService implements PetitionSearch {

    private static final int QUICK = 8;
    private static final Role[] READERS = {
        Role.RECEPTIONIST,
        Role.TRIAGE_OFFICER,
        Role.LIAISON,
        Role.HANDLER,
        Role.DEPARTMENT_HEAD,
        Role.LEADER,
        Role.SUPERVISOR,
        Role.REVIEWER,
        Role.STATISTICIAN
    };

    /** They act on petitions and so meet the person: they may look one up by phone or ID number. */
    private static final Role[] ACTING = {
        Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD
    };

    private final SearchSql sql;
    private final CurrentUser currentUser;
    private final PersonalDataCipher cipher;
    private final UseCase useCase;
    private final ApplicationEventPublisher events;

    SearchService(
            SearchSql sql,
            CurrentUser currentUser,
            PersonalDataCipher cipher,
            UseCase useCase,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.currentUser = currentUser;
        this.cipher = cipher;
        this.useCase = useCase;
        this.events = events;
    }

    @Override
    public List<SearchHit> quick(String text) {
        return find(SearchText.of(text, false), PageQuery.first(QUICK)).items();
    }

    @Override
    public PageSlice<SearchHit> page(String text, PageQuery page) {
        return find(SearchText.of(text, true), page);
    }

    private PageSlice<SearchHit> find(SearchText text, PageQuery page) {
        var actor = currentUser.require(READERS);
        return switch (text.kind()) {
            case NOTHING -> new PageSlice<>(List.of(), 0);
            case NUMBER -> sql.find(actor, SearchHit.By.NUMBER, "p.number = :n", Map.of("n", text.value()), text, page);
            case LAST_DIGITS -> lastDigits(actor, text, page);
            case PHONE -> person(actor, SearchHit.By.PHONE, "phone_index", text, page);
            case IDENTITY -> person(actor, SearchHit.By.IDENTITY, "id_number_index", text, page);
            case WORDS -> words(actor, text, page);
        };
    }

    private PageSlice<SearchHit> lastDigits(Actor actor, SearchText text, PageQuery page) {
        var numbers = sql.series().stream().map(s -> s + "-" + text.value()).toList();
        return numbers.isEmpty()
                ? new PageSlice<>(List.of(), 0)
                : sql.find(actor, SearchHit.By.NUMBER, "p.number in (:n)", Map.of("n", numbers), text, page);
    }

    /** Complete only, by blind index; kept in the user's audit chain once for each question, not for each further page. */
    private PageSlice<SearchHit> person(Actor actor, SearchHit.By by, String column, SearchText text, PageQuery page) {
        if (!actor.isSystem() && !actor.has(ACTING)) {
            return new PageSlice<>(List.of(), 0);
        }
        var indexes = Stream.of(text.value(), text.value().replaceAll("[ +-]", ""))
                .distinct()
                .map(cipher::blindIndex)
                .toList();
        if (page.offset() == 0) {
            useCase.run(() -> events.publishEvent(AuditEntry.ofUser(
                    actor.username(), "search-person", Map.of("by", by.name(), "index", indexes.get(0)))));
        }
        var fits = "exists (select 1 from petition_party y where y.petition_id = p.id and y." + column
                + " in (:index)) and " + sql.ownPart(actor);
        return sql.find(actor, by, fits, Map.of("index", indexes), text, page);
    }

    /** Every word must stand in the title, a request or the narrative, or begin the name of a party. */
    private PageSlice<SearchHit> words(Actor actor, SearchText text, PageQuery page) {
        boolean names = actor.isSystem() || actor.has(ACTING) || actor.has(Role.LEADER, Role.SUPERVISOR);
        var params = new HashMap<String, Object>();
        var where = new StringBuilder();
        int i = 0;
        for (var word : text.words()) {
            var like = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            params.put("w" + i, "%" + like + "%");
            var own = "lower(p.narrative) like :w" + i + " escape '!' or exists (select 1 from petition_request r where"
                    + " r.petition_id = p.id and lower(r.content) like :w" + i + " escape '!')";
            if (names && word.length() >= 2) {
                params.put("n" + i, like + "%");
                own += " or exists (select 1 from petition_party y where y.petition_id = p.id and lower(y.name) like :n"
                        + i + " escape '!')";
            }
            where.append(i == 0 ? "" : " and ")
                    .append("(lower(p.title) like :w" + i + " escape '!' or " + sql.ownPart(actor) + " and (" + own
                            + "))");
            i++;
        }
        return sql.find(actor, SearchHit.By.WORDS, where.toString(), params, text, page);
    }
}

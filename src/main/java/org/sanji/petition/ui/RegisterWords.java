package org.sanji.petition.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RegisterLine;
import org.sanji.petition.RegisterTotal;

/** How a line of the register reads, on the page and on paper. */
record RegisterWords(OrganizationLookup lookup, Texts texts, Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String ONESELF = "system";

    String time(Instant at) {
        return TIME.format(at.atZone(Days.ZONE));
    }

    String form(PetitionForm form) {
        return text("PetitionForm." + form.name());
    }

    /** Masked; of a group with the number of people concerned. */
    String petitioner(RegisterLine line) {
        var first = line.petitioner() == null ? text("register.unnamed") : line.petitioner();
        return line.personsConcerned() > 1 ? text("register.group", first, line.personsConcerned()) : first;
    }

    /** The last level of the category; its path is on the petition's page. */
    String category(RegisterLine line) {
        return line.category() == null
                ? ""
                : lookup.category(line.category())
                        .map(c -> c.name().split(" · ", 2)[0])
                        .orElse(line.category());
    }

    String place(RegisterLine line) {
        var township = line.township() == null ? "" : lookup.township(line.township());
        var place = line.place() == null ? "" : line.place();
        return Stream.of(place.startsWith(township) ? "" : township, line.village(), place)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Who came, of a visit; otherwise for how many it speaks. */
    int persons(RegisterLine line) {
        return line.form() == PetitionForm.VISIT ? line.personsPresent() : line.personsConcerned();
    }

    String repeat(RegisterLine line) {
        return line.repeatKind() == null
                ? text("register.initial")
                : text("RepeatKind." + line.repeatKind().name());
    }

    String state(RegisterLine line) {
        return line.voided() && line.voidedReason() != null
                ? text("register.voided-because", line.voidedReason())
                : text("PetitionState." + line.state().name());
    }

    String clerk(String username, String name) {
        return ONESELF.equals(username) ? text("register.oneself") : name;
    }

    /** 来访 3 批次 12 人次; other forms: 来信 5 件. */
    String count(PetitionForm form, RegisterTotal total) {
        return form == PetitionForm.VISIT
                ? text("register.visits", total.petitions(), total.personsPresent())
                : text("register.petitions", total.petitions());
    }

    String text(String key, Object... args) {
        return texts.get(key, locale, args);
    }
}

package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.ConsentHow;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.Side;
import org.sanji.organization.Organ;

/** The rows of a session's record: who sat there, who stepped aside, what was promised. */
final class SessionRows {

    private SessionRows() {}

    /** Somebody at the table; an empty name leaves the row out. */
    static RowsEditor.Row<SessionForm.Attendee> attendee(String name, Side side) {
        var who = named("mediation-ui.session.attendee.name", 100);
        who.setValue(name);
        var as = new Select<Side>();
        as.setItems(Side.values());
        as.setItemLabelGenerator(Words::of);
        as.setValue(side);
        as.setAriaLabel(Words.of("mediation-ui.session.attendee.side"));
        var came = new Checkbox(Words.of("mediation-work.session.came"), true);
        return row(
                List.of(who, as, came),
                () -> Words.typed(who) == null
                        ? null
                        : new SessionForm.Attendee(Words.typed(who), as.getValue(), came.getValue()));
    }

    /** One party's consent to mediation; the first row of each side always counts, a further one when it has a name. */
    static RowsEditor.Row<SessionForm.Consent> consent(Side side, boolean first, LocalDate today) {
        var yes = new Checkbox(Words.of("mediation-work.session.consent." + side));
        var who = named("mediation-work.session.consent.party", 100);
        var on = new DayField(null);
        on.setAriaLabel(Words.of("mediation-work.session.consent.on"));
        on.setMax(today);
        on.setValue(today);
        var how = new Select<ConsentHow>();
        how.setItems(ConsentHow.values());
        how.setItemLabelGenerator(Words::of);
        how.setValue(ConsentHow.SIGNED);
        how.setAriaLabel(Words.of("mediation-work.session.consent.how"));
        yes.addClassName("consent-yes");
        return row(consentMark(side, first), List.of(yes, who, on, how), () -> {
            if (!first && Words.typed(who) == null) {
                return null;
            }
            boolean given = yes.getValue();
            return new SessionForm.Consent(
                    Words.typed(who), side, given, given ? on.getValue() : null, given ? how.getValue() : null);
        });
    }

    /** The row that a draft kept under this mark. */
    static RowsEditor.Row<SessionForm.Consent> consent(String mark, LocalDate today) {
        var side = mark.startsWith(Side.PETITIONER.name()) ? Side.PETITIONER : Side.OTHER_PARTY;
        return consent(side, mark.equals(consentMark(side, true)), today);
    }

    private static String consentMark(Side side, boolean first) {
        return first ? side.name() + "-1" : side.name();
    }

    static RowsEditor.Row<SessionForm.ConflictNote> conflict() {
        var who = named("mediation-ui.session.attendee.name", 100);
        var why = named("mediation-ui.session.conflict.reason", 1000);
        why.addClassName("grow");
        return row(
                List.of(who, why),
                () -> Words.typed(who) == null && Words.typed(why) == null
                        ? null
                        : new SessionForm.ConflictNote(Words.typed(who), Words.typed(why)));
    }

    /** @param checkers organs of which one checks that it was kept, the proposed one first */
    static RowsEditor.Row<AgreementForm.Item> promise(List<Organ> checkers) {
        var what = named("mediation-ui.session.promise.what", 1000);
        what.addClassName("grow");
        var by = named("mediation-ui.session.promise.by", 200);
        var due = new DayField(null);
        due.setPlaceholder(Words.of("mediation-ui.session.promise.due"));
        due.setAriaLabel(Words.of("mediation-ui.session.promise.due"));
        var checker = Inputs.checker("mediation-ui.session.promise.checker", checkers);
        checker.setLabel(null);
        checker.setAriaLabel(Words.of("mediation-ui.session.promise.checker"));
        return row(List.of(what, by, due, checker), () -> {
            boolean empty = Words.typed(what) == null && Words.typed(by) == null && due.isEmpty();
            return empty
                    ? null
                    : new AgreementForm.Item(
                            Words.typed(what),
                            Words.typed(by),
                            due.getValue(),
                            checker.getOptionalValue().map(Organ::name).orElse(null),
                            checker.getOptionalValue().map(Organ::code).orElse(null));
        });
    }

    private static TextField named(String key, int length) {
        var field = new TextField();
        field.setPlaceholder(Words.of(key));
        field.setAriaLabel(Words.of(key));
        field.setMaxLength(length);
        return field;
    }

    private static <T> RowsEditor.Row<T> row(List<Component> fields, java.util.function.Supplier<T> value) {
        return row("", fields, value);
    }

    private static <T> RowsEditor.Row<T> row(
            String mark, List<Component> fields, java.util.function.Supplier<T> value) {
        return new RowsEditor.Row<>() {
            @Override
            public List<Component> fields() {
                return fields;
            }

            @Override
            public T value() {
                return value.get();
            }

            @Override
            public String mark() {
                return mark;
            }
        };
    }
}

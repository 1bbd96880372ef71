package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.Side;

/** The rows of a hearing: members, parties, evidence. An empty row counts for nothing. */
final class HearingPeople {

    private HearingPeople() {}

    static RowsEditor.Row<HearingForm.Member> member(boolean chairs) {
        var name = named("hearing.member.name", 100);
        var post = named("hearing.member.post", 200);
        post.addClassName("grow");
        var chair = new Checkbox(Words.of("hearing.member.chair"), chairs);
        return row(
                List.of(name, post, chair),
                () -> Words.typed(name) == null && Words.typed(post) == null
                        ? null
                        : new HearingForm.Member(Words.typed(name), Words.typed(post), chair.getValue()));
    }

    static RowsEditor.Row<HearingForm.Party> party(Side side) {
        var name = named("hearing.party.name", 100);
        var as = new Select<Side>();
        as.setItems(Side.PETITIONER, Side.OTHER_PARTY, Side.ORGAN, Side.WITNESS);
        as.setItemLabelGenerator(Words::of);
        as.setValue(side);
        as.setAriaLabel(Words.of("hearing.party.side"));
        return row(
                List.of(name, as),
                () -> Words.typed(name) == null ? null : new HearingForm.Party(Words.typed(name), as.getValue()));
    }

    static RowsEditor.Row<HearingMinutes.Evidence> evidence() {
        var by = named("hearing.evidence.by", 100);
        var what = named("hearing.evidence.what", 1000);
        what.addClassName("grow");
        return row(
                List.of(by, what),
                () -> Words.typed(by) == null && Words.typed(what) == null
                        ? null
                        : new HearingMinutes.Evidence(Words.typed(by), Words.typed(what)));
    }

    static TextField named(String key, int length) {
        var field = new TextField();
        field.setPlaceholder(Words.of(key));
        field.setAriaLabel(Words.of(key));
        field.setMaxLength(length);
        return field;
    }

    private static <T> RowsEditor.Row<T> row(List<Component> fields, Supplier<T> value) {
        return new RowsEditor.Row<>() {
            @Override
            public List<Component> fields() {
                return fields;
            }

            @Override
            public T value() {
                return value.get();
            }
        };
    }
}

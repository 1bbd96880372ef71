package org.sanji.oversight.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Counters above a list; a click shows that part only. The first is chosen when nothing else is. */
final class ShowTabs<E extends Enum<E>> extends CustomField<E> {

    private final Map<E, NativeButton> buttons;
    private final Map<E, Span> figures;
    private final E first;
    private E chosen;

    /** @param alarming red when there are any, may be null */
    ShowTabs(Class<E> type, E alarming) {
        buttons = new EnumMap<>(type);
        figures = new EnumMap<>(type);
        first = type.getEnumConstants()[0];
        chosen = first;
        addClassName("counters");
        var row = new Div();
        row.addClassName("counter-row");
        for (var show : type.getEnumConstants()) {
            var figure = new Span("0");
            figure.addClassName("counter-figure");
            var button = new NativeButton("", e -> {
                chosen = show;
                mark();
                updateValue();
            });
            button.add(figure, new Span(getTranslation(type.getSimpleName() + "." + show)));
            button.addClassName("counter");
            button.setClassName("alarming", show == alarming);
            button.getElement().setAttribute("type", "button");
            buttons.put(show, button);
            figures.put(show, figure);
            row.add(button);
        }
        add(row);
        mark();
    }

    E show() {
        return chosen == null ? first : chosen;
    }

    void show(ToLongFunction<E> counts) {
        figures.forEach((show, figure) -> {
            long count = counts.applyAsLong(show);
            figure.setText(Long.toString(count));
            var button = buttons.get(show);
            button.setClassName("tone-overdue", button.hasClassName("alarming") && count > 0);
        });
    }

    private void mark() {
        buttons.forEach((show, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(show == show()));
            button.setClassName("pressed", show == show());
        });
    }

    @Override
    protected E generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(E value) {
        chosen = value;
        mark();
    }
}

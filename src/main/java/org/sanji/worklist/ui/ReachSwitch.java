package org.sanji.worklist.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import org.sanji.worklist.TaskReach;

/** My tasks or those of the organ; null is what is usual for the person, so that the plain address suits everybody. */
final class ReachSwitch extends CustomField<TaskReach> {

    private final TaskReach usual;
    private final Map<TaskReach, NativeButton> buttons = new EnumMap<>(TaskReach.class);
    private TaskReach chosen;

    ReachSwitch(TaskReach usual) {
        this.usual = usual;
        addClassName("reach-switch");
        getElement().setAttribute("aria-label", getTranslation("worklist.reach"));
        setLabel(getTranslation("worklist.reach"));
        var row = new Div();
        row.addClassName("reach-row");
        for (var reach : TaskReach.values()) {
            var button = new NativeButton(getTranslation("TaskReach." + reach), e -> {
                chosen = reach == usual ? null : reach;
                mark();
                updateValue();
            });
            button.getElement().setAttribute("type", "button");
            buttons.put(reach, button);
            row.add(button);
        }
        add(row);
        mark();
    }

    TaskReach reach() {
        return chosen == null ? usual : chosen;
    }

    private void mark() {
        buttons.forEach((reach, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(reach == reach()));
            button.setClassName("pressed", reach == reach());
        });
    }

    @Override
    protected TaskReach generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(TaskReach value) {
        chosen = value;
        mark();
    }
}

package org.sanji.petition.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.petition.LinkChoice;

/** Asks why it is the same matter, and whether the petitioner brings new facts. */
final class LinkDialog extends ActionDialog {

    private final TextArea reason = Fields.area("link.reason", 500);
    private final Checkbox newFacts = new Checkbox(Labels.of("link.new-facts"));
    private final TextArea facts = Fields.area("link.new-facts.which", 500);

    /** @param made gets the choice; a rule it throws is shown in the dialog */
    LinkDialog(String number, Consumer<LinkChoice> made, UUID earlierId) {
        super(Labels.of("link.title", number), Labels.of("link.do"));
        reason.setValue(Labels.of("link.reason.usual"));
        facts.setVisible(false);
        facts.setHelperText(Labels.of("link.new-facts.help"));
        newFacts.addValueChangeListener(e -> {
            facts.setVisible(e.getValue());
            if (e.getValue()) {
                facts.focus();
            }
        });
        body(reason, newFacts, facts);
        onConfirm(() -> {
            requireText(reason, "link.reason.missing");
            if (newFacts.getValue()) {
                requireText(facts, "link.new-facts.missing");
            }
            made.accept(new LinkChoice(
                    earlierId,
                    Fields.text(reason),
                    newFacts.getValue(),
                    newFacts.getValue() ? Fields.text(facts) : null));
        });
    }
}

package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.document.ui.AttachmentPanel;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 材料附件. */
@org.springframework.stereotype.Component
class AttachmentSection implements PetitionSection {

    private final AttachmentTools tools;

    AttachmentSection(AttachmentTools tools) {
        this.tools = tools;
    }

    @Override
    public String labelKey() {
        return "document-ui.tab";
    }

    @Override
    public int order() {
        return 15;
    }

    /** The panel keeps itself up to date: the rest of the page does not depend on files. */
    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        return Optional.of(new AttachmentPanel(tools, petition.id()));
    }
}

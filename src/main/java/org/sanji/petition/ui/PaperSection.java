package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.sanji.document.ui.PaperPanel;
import org.sanji.document.ui.PaperTools;
import org.sanji.petition.PetitionSection;
import org.sanji.petition.PetitionView;

/** The tab 文书. */
@org.springframework.stereotype.Component
class PaperSection implements PetitionSection {

    private final PaperTools tools;

    PaperSection(PaperTools tools) {
        this.tools = tools;
    }

    @Override
    public String labelKey() {
        return "document-paper.tab";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Component> content(PetitionView petition, Runnable changed) {
        return Optional.of(new PaperPanel(tools, petition.id()));
    }
}
